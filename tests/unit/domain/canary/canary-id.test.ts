import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { expiryOf } from '../../../../shared/adapters/dynamodb/canary/expiry.ts';
import { alertId, isOfCanary, newAlertId, newCanaryAlertId } from '../../../../shared/domain/kernel/ids.ts';
import { monday } from '../../../support/builders/time.ts';

const bytes = fc.uint8Array({ minLength: 32, maxLength: 32 });

/** Digests whose base 32 begins with CANARY. */
const unlucky = bytes.map((rest) => Uint8Array.from([0x62, 0xaa, 0xac, 0xbc, ...rest.slice(4)]));

describe('the id of an alert', () => {
  it('is marked for every probe, and for no real alert, not even by chance', () => {
    fc.assert(
      fc.property(fc.oneof(bytes, unlucky), (digest) => {
        expect(isOfCanary(newCanaryAlertId(digest))).toBe(true);
        expect(isOfCanary(newAlertId(digest))).toBe(false);
        for (const id of [newCanaryAlertId(digest), newAlertId(digest)])
          expect(alertId.safeParse(id).success).toBe(true);
      }),
    );
  });

  it('decides what expires: what a probe leaves behind, and nothing real', () => {
    const digest = new Uint8Array(32);
    const [real, probe] = [newAlertId(digest), newCanaryAlertId(digest)];
    expect(expiryOf(real, monday)).toEqual({});
    expect(expiryOf(`${probe}-1`, monday)).toEqual({ expiresAt: Date.parse(monday) / 1_000 + 86_400 });
  });
});

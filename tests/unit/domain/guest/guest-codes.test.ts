import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  emptyQuota,
  noCodes,
  proveGuest,
  sendGuestCode,
  type CodesChange,
} from '../../../../shared/domain/guest/guest-codes.ts';
import { guestId } from '../../../../shared/domain/guest/guest-id.ts';
import { type Instant } from '../../../../shared/domain/kernel/time.ts';
import { after, hour, minute, monday, second } from '../../../support/builders/time.ts';

const idOf = (digit: number) => guestId.parse(`G${String(digit % 10).repeat(20)}`);
const fresh = (digit = 7): CodesChange => ({
  codes: noCodes('scoala-12', idOf(digit)),
  quota: emptyQuota('scoala-12'),
});

const sent = (change: CodesChange, digest: string, now: Instant): CodesChange => {
  const decided = sendGuestCode(change, digest, now);
  if (!decided.ok) throw new Error(`refused until ${decided.error.againAt}`);
  return decided.value;
};

describe('codes to guests', () => {
  it('come one a minute to an address, and five an hour', () => {
    let change = sent(fresh(), 'A', monday);
    expect(sendGuestCode(change, 'B', after(monday, 59 * second))).toEqual({
      ok: false,
      error: { code: 'codes-too-often', againAt: after(monday, minute) },
    });
    for (const minutes of [1, 2, 3, 4]) change = sent(change, 'B', after(monday, minutes * minute));
    expect(sendGuestCode(change, 'C', after(monday, 30 * minute))).toEqual({
      ok: false,
      error: { code: 'codes-too-often', againAt: after(monday, hour) },
    });
    expect(sendGuestCode(change, 'C', after(monday, hour)).ok).toBe(true);
  });

  it('come sixty an hour to all of an institution, whoever asks', () => {
    let { quota } = fresh();
    for (let asked = 0; asked < 60; asked += 1)
      quota = sent({ codes: noCodes('scoala-12', idOf(asked)), quota }, 'A', after(monday, asked * second)).quota;
    expect(sendGuestCode({ ...fresh(), quota }, 'A', after(monday, minute))).toEqual({
      ok: false,
      error: { code: 'codes-too-often', againAt: after(monday, hour) },
    });
  });

  it('end the code before', () => {
    const change = sent(sent(fresh(), 'A', monday), 'B', after(monday, minute));
    expect(proveGuest(change.codes, 'A', after(monday, minute)).kind).toBe('wrong');
    expect(proveGuest(change.codes, 'B', after(monday, minute)).kind).toBe('proven');
  });

  it('count once', () => {
    const proof = proveGuest(sent(fresh(), 'A', monday).codes, 'A', monday);
    expect(proof.kind === 'proven' && proveGuest(proof.codes, 'A', monday).kind).toBe('over');
  });

  it.each([
    [10 * minute - 1, 'proven'],
    [10 * minute, 'over'],
  ])('%i ms after they were sent are %s', (passed, kind) => {
    expect(proveGuest(sent(fresh(), 'A', monday).codes, 'A', after(monday, passed)).kind).toBe(kind);
  });

  it('are over after five wrong tries, and then not even the right one counts', () => {
    let { codes } = sent(fresh(), 'A', monday);
    for (const left of [4, 3, 2, 1, 0]) {
      const proof = proveGuest(codes, 'X', monday);
      expect(proof).toMatchObject({ kind: 'wrong', triesLeft: left });
      if (proof.kind === 'wrong') ({ codes } = proof);
    }
    expect(proveGuest(codes, 'A', monday)).toEqual({ kind: 'over' });
  });

  it('are never guessed more than 25 times in any hour, however they are asked for and tried', () => {
    const step = fc.record({ wait: fc.integer({ min: 0, max: 300 }), send: fc.boolean() });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 120 }), (steps) => {
        let change = fresh();
        let now = monday;
        const tries: Instant[] = [];
        for (const { wait, send } of steps) {
          now = after(now, wait * second);
          if (send) {
            const decided = sendGuestCode(change, 'A', now);
            if (decided.ok) change = decided.value;
          } else {
            const proof = proveGuest(change.codes, 'X', now);
            if (proof.kind !== 'over') {
              tries.push(now);
              change = { ...change, codes: proof.codes };
            }
          }
        }
        // A code sent in the last minute of an hour may be tried in the next: the tries are counted with its ten minutes.
        for (const from of tries)
          expect(tries.filter((at) => at >= from && at < after(from, hour - 10 * minute)).length).toBeLessThanOrEqual(
            25,
          );
      }),
    );
  });
});

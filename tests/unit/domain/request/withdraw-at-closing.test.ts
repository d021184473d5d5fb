import { describe, expect, it } from 'vitest';
import { mostWithdrawnAtOnce, withdrawAtClosing } from '../../../../shared/domain/request/withdraw-at-closing.ts';
import { answered } from '../../../support/behaviour/requests.ts';
import { anOpenRequest, asked, requestIdOf } from '../../../support/builders/institution-request.ts';
import { after, hour, monday } from '../../../support/builders/time.ts';

const closing = { why: 'case-closed', by: { staffId: 'carmen', name: 'Carmen' }, now: after(monday, hour) };
const several = (count: number) => Array.from({ length: count }, (_, index) => anOpenRequest({ number: index + 1 }));

describe('closing a case that has asked institutions', () => {
  it('takes back every question that waits, with who closed it', () => {
    const closed = withdrawAtClosing(several(2), [requestIdOf(1), requestIdOf(2)], closing);
    expect(closed).toMatchObject({
      ok: true,
      value: [requestIdOf(1), requestIdOf(2)].map((requestId) => ({
        before: { requestId, state: 'open' },
        after: { state: 'withdrawn', withdrawn: { why: 'case-closed', by: closing.by, at: closing.now } },
      })),
    });
  });

  it('takes none back that whoever closes did not name: it names all that wait', () => {
    expect(withdrawAtClosing(several(2), [requestIdOf(2)], closing)).toMatchObject({
      ok: false,
      error: { code: 'requests-waiting', waiting: [{ requestId: requestIdOf(1) }, { requestId: requestIdOf(2) }] },
    });
  });

  it('leaves what was answered meanwhile as it is, though it was named', () => {
    const requests = [answered(asked({ number: 1 })).after, anOpenRequest({ number: 2 })];
    const closed = withdrawAtClosing(requests, [requestIdOf(1), requestIdOf(2)], closing);
    expect(closed).toMatchObject({ ok: true, value: [{ after: { requestId: requestIdOf(2), state: 'withdrawn' } }] });
  });

  it('keeps the silence of a term that passed before', () => {
    const late = { ...closing, now: after(monday, 80 * hour) };
    const closed = withdrawAtClosing(several(1), [requestIdOf(1)], late);
    expect(closed).toMatchObject({
      ok: true,
      value: [{ after: { state: 'withdrawn', silentSince: after(monday, 72 * hour) } }],
    });
  });

  it('takes back no more at once than fit into one transaction', () => {
    const many = several(mostWithdrawnAtOnce + 1);
    const named = many.map(({ requestId }) => requestId);
    expect(withdrawAtClosing(many, named, closing)).toMatchObject({ ok: false, error: { code: 'requests-waiting' } });
    expect(withdrawAtClosing(several(mostWithdrawnAtOnce), named, closing)).toMatchObject({ ok: true });
  });
});

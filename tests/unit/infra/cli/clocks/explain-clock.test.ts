import { describe, expect, it } from 'vitest';
import { explainClocks } from '../../../../../infra/cli/clocks/explain-clock.ts';
import { toDeadlineView } from '../../../../../shared/contracts/http/cases/deadline-view.ts';
import { type Deadline } from '../../../../../shared/domain/deadline/deadline.ts';
import { caseId } from '../../../../../shared/domain/kernel/ids.ts';
import { makeReceipt } from '../../../../../shared/domain/referral/receipt.ts';
import { at, change, fired, open, rule, supervisor, worker } from '../../../domain/deadline/fixtures.ts';

const event = at('2026-10-24T10:20+03:00');
const owner = caseId.parse('C0000000000000');

const explain = (deadline: Deadline): string =>
  explainClocks({ owner, stage: 'initial-assessment', deadlines: [toDeadlineView(deadline)] }).join('\n');

describe('a clock, explained', () => {
  it('says by which rule, how sure we are of it, both instants here and in UTC, and what comes next', () => {
    const text = explain(open(rule({ article: 'art. 8' }), event).deadline);
    expect(text.split('\n')).toEqual([
      'Case C0000000000000, initial-assessment: 1 clocks',
      '',
      'D7  Caz urgent → Se face evaluarea inițială',
      '    rule          Ordinul 288/2006, HG 49/2011, art. 8 — unverified: quoted by practitioners, not verified in the act',
      '    counted from  24.10.2026, 10:20:00 EEST (2026-10-24T07:20:00.000Z)',
      '    strict        25.10.2026, 09:20:00 EET (2026-10-25T07:20:00.000Z)',
      '    latest legal  25.10.2026, 11:00:00 EET (2026-10-25T09:00:00.000Z)',
      '    state         open',
      "    next          24.10.2026, 22:20:00 EEST (2026-10-24T19:20:00.000Z): the case's worker will be reminded",
    ]);
  });

  it('calls a promise of the service no law', () => {
    const text = explain(
      open(rule({ source: null, article: undefined, verification: null, actor: 'Direcția' }), event).deadline,
    );
    expect(text).toContain('rule          a promise of the service itself');
    expect(text).toContain('Se face evaluarea inițială (Direcția)');
  });

  it('cites what a breach breaches, with everything said about it', () => {
    const late = at('2026-10-25T09:30+02:00');
    const breached = fired(open(rule({ article: 'art. 8' }), event).deadline, late).deadline;
    expect(explain(breached)).toContain('overdue: it passed unmet and is still to be met');
    expect(explain(breached)).toContain('breach        of art. 8: 25.10.2026, 09:20:00 EET');
    expect(explain(breached)).toContain('the supervisors will be alerted');
    const explained = change(breached, { kind: 'explained', by: supervisor, text: 'Drum închis.' }, late).deadline;
    expect(explain(explained)).toMatch(/explained {3}25\.10\.2026, 09:30:00 EET \(.*\): Drum închis\./);
    const met = change(explained, { kind: 'met', at: late, by: worker }, late).deadline;
    expect(explain(met)).toMatch(/state {9}met 25\.10\.2026, 09:30:00 EET \(.*\), after a breach/);
    expect(explain(met)).toContain('nothing: it has ended');
  });

  it('says when all were told, how long a pause may last, and that something was cancelled', () => {
    const all = fired(open(rule(), event).deadline, at('2026-11-25T10:00+02:00')).deadline;
    expect(explain(all)).toContain('nothing: everybody on its list was told');
    const opened = open(rule(), event).deadline;
    const asked = { kind: 'paused', reason: 'child-in-surgery', by: worker, why: 'x' } as const;
    const paused = change(opened, asked, at('2026-10-24T11:00+03:00')).deadline;
    expect(explain(paused)).toContain('paused, at the latest until 24.10.2026, 17:00:00 EEST');
    expect(explain(paused)).toContain('the pause ends by itself and the clock runs on');
    const cancelled = change(
      opened,
      { kind: 'cancelled', by: worker, why: 'x' },
      at('2026-10-24T11:00+03:00'),
    ).deadline;
    expect(explain(cancelled)).toContain('state         cancelled');
  });

  it('is said of a referral too', () => {
    const referral = makeReceipt('BC', new Uint8Array(32));
    expect(explainClocks({ owner: referral, stage: null, deadlines: [] })).toEqual([
      `Referral ${referral}, what its sender was promised: 0 clocks`,
    ]);
  });
});

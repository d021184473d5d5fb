import { describe, expect, it } from 'vitest';
import { clocksAtRisk } from '../../../../shared/domain/board/clocks-at-risk.ts';
import { onCallNow } from '../../../../shared/domain/board/on-call-now.ts';
import { countAlerts, oldestFirst } from '../../../../shared/domain/board/open-alerts.ts';
import { workloadOf } from '../../../../shared/domain/board/workload.ts';
import { caseRecord, type Case } from '../../../../shared/domain/case/case.ts';
import { clockListOf } from '../../../../shared/domain/deadline/clock-lists.ts';
import { newCaseId } from '../../../../shared/domain/kernel/ids.ts';
import { sha256 } from '../../../../shared/adapters/crypto/digest.ts';
import { slot, someRota, staff } from '../../../support/builders/county.ts';
import { aScreening, personOf, receiptOf } from '../../../support/builders/referral.ts';
import { after, at, hour, minute, monday } from '../../../support/builders/time.ts';
import { change, fired, open, rule, worker } from '../deadline/fixtures.ts';

const hours = (quantity: number) => rule({ within: { quantity, unit: 'hours' } });

describe('clocks at risk', () => {
  it('are told apart by how near they are, the soonest first; those far away are none', () => {
    const clocks = [100, 73, 72, 25, 24, 1].map((quantity) => open(hours(quantity), monday).deadline);
    const found = clocksAtRisk(clocks, monday);
    expect(found.map(({ nearness, clock }) => [clock.rule.within.quantity, nearness])).toEqual([
      [1, 'day'],
      [24, 'day'],
      [25, 'days'],
      [72, 'days'],
    ]);
  });

  it('are overdue from the strict instant on, also before that was recorded', () => {
    const { deadline } = open(hours(1), monday);
    const late = after(monday, hour);
    expect(clocksAtRisk([deadline], late)).toMatchObject([{ nearness: 'overdue' }]);
    expect(clocksAtRisk([fired(deadline, late).deadline], late)).toMatchObject([{ nearness: 'overdue' }]);
  });

  it('are not those that stand still or have ended', () => {
    const { deadline } = open(hours(10), monday);
    const pause = { kind: 'paused', reason: 'family-not-found', why: 'plecați', by: worker } as const;
    const met = { kind: 'met', at: after(monday, minute), by: worker } as const;
    for (const trigger of [pause, met]) {
      const moved = change(deadline, trigger, after(monday, minute)).deadline;
      expect(clocksAtRisk([moved], after(monday, 20 * hour))).toEqual([]);
    }
  });
});

describe('the list of a clock', () => {
  it('follows its life', () => {
    const { deadline } = open(hours(1), monday);
    const late = after(monday, hour);
    expect(clockListOf(deadline)).toEqual({ key: 'CLOCKS#running', sort: `${late}#${deadline.deadlineId}` });
    const met = change(deadline, { kind: 'met', at: after(monday, minute), by: worker }, after(monday, minute));
    expect(clockListOf(met.deadline)).toBeNull();
    const breached = fired(deadline, late).deadline;
    expect(clockListOf(breached)).toEqual({ key: 'CLOCKS#breached', sort: `${late}#${deadline.deadlineId}` });
    const ended = change(breached, { kind: 'met', at: after(late, hour), by: worker }, after(late, hour)).deadline;
    expect(clockListOf(ended)).toEqual({ key: 'CLOCKS#ended', sort: `${late}#${deadline.deadlineId}` });
  });
});

const caseOf = (number: number, extra: object = {}): Case =>
  caseRecord.parse({
    caseId: newCaseId(sha256(`case ${number}`)),
    version: 1,
    personId: personOf(String(number)),
    urgency: 'routine',
    openedAt: monday,
    openedBy: receiptOf(number),
    referralIds: [receiptOf(number)],
    stageSince: monday,
    stage: 'open',
    ...extra,
  });

describe('the workload', () => {
  const assignedTo = (staffId: string) => ({ assignedTo: { staffId, name: `Numele ${staffId}`, at: monday } });

  it('counts the open cases of each person, most first, and those of nobody', () => {
    const cases = [
      caseOf(1, assignedTo('bogdan')),
      caseOf(2, assignedTo('bogdan')),
      caseOf(3, assignedTo('ana')),
      caseOf(4),
    ];
    expect(workloadOf(cases, someRota().staff)).toEqual({
      people: [
        { staffId: 'bogdan', name: 'Numele bogdan', cases: 2 },
        { staffId: 'ana', name: 'Numele ana', cases: 1 },
      ],
      nobody: 1,
    });
  });

  it('does not count what is over, and shows who has none and who left with some', () => {
    const closing = { closedAt: monday, closingReason: 'other' };
    const cases = [
      caseOf(1, { stage: 'post-closure-monitoring', ...closing, ...assignedTo('ana') }),
      caseOf(2, { stage: 'closed', ...closing, ...assignedTo('ana') }),
      caseOf(3, assignedTo('plecat')),
    ];
    const { people, nobody } = workloadOf(cases, [
      ...someRota().staff,
      ...someRota({ staff: [staff('vechi', { active: false })], layers: [] }).staff,
    ]);
    expect(people.map(({ staffId, cases: count }) => [staffId, count])).toEqual([
      ['plecat', 1],
      ['ana', 0],
      ['bogdan', 0],
    ]);
    expect(nobody).toBe(0);
  });
});

describe('who is on call now', () => {
  it('is told with the ends of the shift, and of a layer without anybody too', () => {
    const rota = someRota({
      layers: [
        {
          layer: 'first',
          slots: [slot(['ana'], { from: '08:00', to: '20:00' }), slot(['bogdan'], { from: '20:00', to: '08:00' })],
        },
        { layer: 'second', slots: [slot(['bogdan'])] },
        { layer: 'third', slots: [] },
      ],
    });
    expect(onCallNow(rota, monday)).toEqual([
      { layer: 'first', staffIds: ['ana'], since: at('2026-11-23T08:00+02:00'), until: at('2026-11-23T20:00+02:00') },
      { layer: 'second', staffIds: ['bogdan'], since: null, until: null },
      { layer: 'third', staffIds: [], since: null, until: null },
    ]);
  });
});

describe('open alerts', () => {
  it('are counted by urgency and level, the last resort after all levels, and listed by how long they wait', () => {
    const first = aScreening({ at: after(monday, hour) }).alert;
    const second = aScreening({ at: monday }).alert;
    const last = { ...first, position: { kind: 'last-resort', time: 1 } } as const;
    expect(countAlerts([last, second])).toMatchObject({
      byLevel: [
        { level: 1, alerts: 1 },
        { level: null, alerts: 1 },
      ],
      unreachable: 0,
    });
    expect(oldestFirst([first, second]).map(({ raisedAt }) => raisedAt)).toEqual([monday, after(monday, hour)]);
  });
});

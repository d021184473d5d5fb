import { describe, expect, it } from 'vitest';
import { type AlertWithPages, type AnsweredBy } from '../../../../shared/domain/alert/alert.ts';
import { alertFigures, type AlertFigures, type Cell } from '../../../../shared/domain/alert/figures.ts';
import { type Urgency } from '../../../../shared/domain/kernel/urgency.ts';
import { memoryAlertRecords } from '../../../support/memory/alert-records.ts';
import { subjectBody } from '../../../support/builders/report.ts';
import { after, at, hour, minute, monday, second } from '../../../support/builders/time.ts';
import { settle, submit } from '../../../support/spine/run.ts';
import { makeSpine, type Spine } from '../../../support/spine/spine.ts';

const by: AnsweredBy = { staffId: 'ana', name: 'Numele ana', via: 'link' };

/** Raises an alert, delivers its page after `deliver` and answers after `accept` seconds. */
const answered = async (
  spine: Spine,
  { urgency, deliver, accept }: { urgency: Urgency; deliver: number; accept: number },
) => {
  const before = new Set(spine.db.alerts.keys());
  await submit(spine, { urgency, immediateDanger: urgency === 'immediate' ? 'yes' : 'no' });
  await settle(spine);
  const alert = [...spine.db.alerts.values()].find(({ alertId }) => !before.has(alertId));
  if (alert === undefined) throw new Error('no alert was raised');
  const { alertId } = alert;
  spine.time.pass(deliver * second);
  const page = { alertId, step: 1, ordinal: 1 };
  await spine.recordDelivery({ page, providerMessageId: 'm', outcome: { kind: 'delivered' } });
  spine.time.pass((accept - deliver) * second);
  await spine.advance(alertId, { kind: 'acknowledged', by });
  return alertId;
};

const recorded = (spine: Spine): Promise<AlertWithPages[]> =>
  memoryAlertRecords(spine.db).raisedBetween('real', after(monday, -hour), after(monday, 1_000 * hour));

const cell = (cells: readonly Cell[], key: string): Cell | undefined => cells.find((one) => one.key === key);

/** Ten immediate alerts, accepted after 10, 20 … 100 seconds. */
const tenAlerts = async (): Promise<{ spine: Spine; figures: AlertFigures }> => {
  const spine = makeSpine();
  for (let number = 1; number <= 10; number += 1)
    await answered(spine, { urgency: 'immediate', deliver: number, accept: number * 10 });
  return { spine, figures: alertFigures(await recorded(spine), [...spine.db.timers.values()]) };
};

describe('the figures of alerts', () => {
  it('are percentiles of the time from the call to the message in hand, to the answer, to the first contact', async () => {
    const { figures } = await tenAlerts();
    expect(figures.total).toEqual({
      key: 'all',
      alerts: 10,
      timeToDeliver: { samples: 10, p50: 5.5, p90: 9.1, p99: 9.9 },
      timeToAccept: { samples: 10, p50: 55, p90: 91, p99: 99.1 },
      timeToFirstContact: { samples: 0, p50: null, p90: null, p99: null },
    });
  });

  it('are told by urgency, by the layer that answered, and by the hour in Romania', async () => {
    const { spine, figures } = await tenAlerts();
    expect(figures.byUrgency.map(({ key, alerts }) => [key, alerts])).toEqual([
      ['immediate', 10],
      ['urgent', 0],
      ['routine', 0],
    ]);
    expect(figures.byLayer.map(({ key, alerts }) => [key, alerts])).toEqual([['first', 10]]);
    expect(figures.byHour).toHaveLength(24);
    const hour_ = new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/Bucharest', hour: '2-digit', hour12: false });
    expect(cell(figures.byHour, hour_.format(new Date(monday)))?.alerts).toBe(10);
    expect(spine.db.alerts.size).toBe(10);
  });

  it('are told by the week of the call, named by its Monday in Romania, also for weeks without any', async () => {
    const spine = makeSpine();
    const five = async () => {
      for (let number = 1; number <= 5; number += 1)
        await answered(spine, { urgency: 'immediate', deliver: 1, accept: number * 10 });
    };
    await five();
    // Monday, half past midnight in Bucharest: still Sunday in UTC.
    spine.time.set(at('2026-12-06T22:30Z'));
    await five();
    const { byWeek } = alertFigures(await recorded(spine), []);
    expect(byWeek.map(({ key, alerts, timeToAccept }) => [key, alerts, timeToAccept.p50])).toEqual([
      ['2026-11-23', 5, 30],
      ['2026-11-30', 0, null],
      ['2026-12-07', 5, 30],
    ]);
    expect(alertFigures([], []).byWeek).toEqual([]);
  });

  it('show no cell of one to four alerts, and none that would give it away', async () => {
    const spine = makeSpine();
    for (let number = 1; number <= 6; number += 1)
      await answered(spine, { urgency: 'immediate', deliver: 1, accept: 10 });
    for (let number = 1; number <= 2; number += 1) await answered(spine, { urgency: 'urgent', deliver: 1, accept: 10 });
    for (let number = 1; number <= 9; number += 1)
      await answered(spine, { urgency: 'routine', deliver: 1, accept: 10 });
    const { total, byUrgency } = alertFigures(await recorded(spine), []);
    expect(total.alerts).toBe(17);
    const hidden = { samples: null, p50: null, p90: null, p99: null };
    for (const key of ['immediate', 'urgent'])
      expect(cell(byUrgency, key)).toMatchObject({ alerts: null, timeToDeliver: hidden, timeToAccept: hidden });
    expect(cell(byUrgency, 'routine')).toMatchObject({ alerts: 9, timeToAccept: { samples: 9 } });
  });

  it('show no percentile of one to four samples', async () => {
    const { spine } = await tenAlerts();
    const [first] = spine.db.alerts.values();
    if (first === undefined) throw new Error('no alert');
    await spine.advance(first.alertId, { kind: 'first-contact', by });
    const { total } = alertFigures(await recorded(spine), []);
    expect(total.timeToFirstContact).toEqual({ samples: null, p50: null, p90: null, p99: null });
  });

  it('say how late timers moved a step on, and count no step that ended before its time', async () => {
    const spine = makeSpine();
    for (let number = 1; number <= 5; number += 1) {
      // Five people: what comes about one joins their open alert.
      await submit(spine, { subjects: [subjectBody({ cnp: undefined })] });
      await settle(spine);
    }
    spine.time.pass(5 * minute + 2 * second);
    for (const { alertId } of [...spine.db.alerts.values()])
      await spine.advance(alertId, { kind: 'answer-overdue', step: 1 });
    for (const { alertId } of [...spine.db.alerts.values()]) await spine.advance(alertId, { kind: 'acknowledged', by });
    const { timerLateness } = alertFigures(await recorded(spine), [...spine.db.timers.values()]);
    expect(timerLateness).toEqual({ samples: 5, p50: 2, p90: 2, p99: 2 });
  });

  it('leave drills out, and are the same whether one was held or not', async () => {
    const { spine, figures } = await tenAlerts();
    await spine.startDrill({ urgency: 'immediate', layer: null, within: null, startedBy: 'administrator', key: 'one' });
    await settle(spine);
    expect(alertFigures(await recorded(spine), [...spine.db.timers.values()])).toEqual(figures);
    const drills = await memoryAlertRecords(spine.db).raisedBetween('drills', monday, after(monday, 1_000 * hour));
    expect(drills).toHaveLength(1);
  });

  it('of nothing are nothing', () => {
    const { total, byLayer } = alertFigures([], []);
    expect(total).toMatchObject({ alerts: 0, timeToAccept: { samples: 0, p50: null } });
    expect(byLayer).toEqual([]);
  });
});

describe('what is measured as it happens', () => {
  it('is the time from the call to each fact, once, by urgency', async () => {
    const spine = makeSpine();
    const alertId = await answered(spine, { urgency: 'immediate', deliver: 2, accept: 30 });
    spine.time.pass(minute);
    await spine.advance(alertId, { kind: 'first-contact', by });
    await spine.advance(alertId, { kind: 'acknowledged', by });
    const urgency = 'immediate';
    expect(spine.measured).toEqual([
      { name: 'TimeToDeliver', unit: 'Milliseconds', value: 2_000, urgency },
      { name: 'TimeToAccept', unit: 'Milliseconds', value: 30_000, urgency },
      { name: 'TimeToFirstContact', unit: 'Milliseconds', value: 90_000, urgency },
    ]);
  });
});

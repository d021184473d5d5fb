import { describe, expect, it } from 'vitest';
import { wakeOf } from '../../../../shared/domain/deadline/wake-up.ts';
import { hour, minute } from '../../../support/builders/time.ts';
import { bacau, clockOf, openedBy, person, type World } from '../case/world.ts';

const documentId = 'W0000000000001';
const lead = person('carmen');

/** The present timer of a rule's clock fires, now. */
const fire = (world: World, rule: string): Promise<string> => {
  const clock = clockOf(world, rule);
  const wake = wakeOf(clock);
  if (wake === null) throw new Error(`${rule} waits for no timer`);
  return world.fire(clock, wake.timerId);
};

const breaches = (world: World): number =>
  [...world.db.events.values()].filter(({ event }) => event.event.type === 'deadline.breached.v1').length;

const assess = async (world: World): Promise<void> => {
  await world.make({ transition: 'start-initial-assessment' }, lead);
};

describe('a step that meets a clock', () => {
  it('late records one breach with its article or source, and keeps it', async () => {
    const world = await openedBy('police');
    await assess(world);
    world.time.pass(25 * hour);
    expect(await world.make({ transition: 'finish-initial-assessment', documentId }, lead)).toMatchObject({ ok: true });
    expect(clockOf(world, 'D7')).toMatchObject({
      state: 'met',
      timeliness: 'after-strict',
      breach: { rule: 'D7', article: 'Ordinul 288/2006, HG 49/2011', verification: 'unverified', passedAgain: [] },
    });
    expect(breaches(world)).toBe(1);
  });

  it('in time, told late, is in time', async () => {
    const world = await openedBy('police');
    await assess(world);
    const done = world.time.now();
    world.time.pass(30 * hour);
    await world.make({ transition: 'finish-initial-assessment', documentId, happenedAt: done }, lead);
    expect(clockOf(world, 'D7')).toMatchObject({ state: 'met', timeliness: 'in-time', metAt: done, breach: null });
    expect(breaches(world)).toBe(0);
  });

  it('and repeats starts it anew, also when it was made at the instant of the one before', async () => {
    const world = await openedBy('school');
    await assess(world);
    await world.make({ transition: 'confirm-risk', documentId }, lead);
    const approvedAt = world.time.now();
    await world.make({ transition: 'approve-service-plan', documentId }, lead);
    world.time.pass(hour);
    const first = clockOf(world, 'D30');
    const review = { transition: 're-evaluate-plan', documentId, happenedAt: approvedAt } as const;
    expect(await world.make(review, lead)).toMatchObject({ ok: true });
    const second = clockOf(world, 'D30');
    expect(second.deadlineId).not.toBe(first.deadlineId);
    expect(second).toMatchObject({ state: 'open', eventAt: approvedAt });
  });
});

describe('a step that happened long ago', () => {
  it('starts a clock whose term is past already: its timer fires at once, and the breach is recorded like any other', async () => {
    const world = await openedBy('school');
    await assess(world);
    const done = world.time.now();
    world.time.pass(60 * hour);
    await world.make({ transition: 'finish-initial-assessment', documentId, happenedAt: done }, lead);
    const report = clockOf(world, 'D8');
    expect(report).toMatchObject({ state: 'open', eventAt: done });
    const due = wakeOf(report)?.fireAt ?? world.time.now();
    expect(due < world.time.now()).toBe(true);
    expect(await fire(world, 'D8')).toBe('breached');
    expect(clockOf(world, 'D8')).toMatchObject({ state: 'breached', breach: { rule: 'D8' } });
    expect(breaches(world)).toBe(1);
  });
});

describe('a wake-up', () => {
  it('delivered twice does nothing the second time', async () => {
    const world = await openedBy('police');
    world.time.pass(24 * hour);
    const clock = clockOf(world, 'D7');
    const { timerId } = wakeOf(clock) ?? { timerId: null };
    if (timerId === null) throw new Error('no timer');
    expect(await world.fire(clock, timerId)).toBe('breached');
    const [lines, alerts] = [world.db.timeline.size, world.db.alerts.size];
    expect(await world.fire(clock, timerId)).toBe('nothing-due');
    expect([world.db.timeline.size, world.db.alerts.size, breaches(world)]).toEqual([lines, alerts, 1]);
  });

  it('of a clock that ended meanwhile does nothing', async () => {
    const world = await openedBy('police');
    const clock = clockOf(world, 'D5');
    await world.make({ transition: 'take' }, person('ana'));
    world.time.pass(24 * hour);
    const { timerId } = wakeOf(clock) ?? { timerId: null };
    if (timerId === null) throw new Error('no timer');
    expect(await world.fire(clock, timerId)).toBe('already-ended');
    expect(breaches(world)).toBe(0);
  });
});

describe('new rules of the county', () => {
  const shorter = {
    ...bacau,
    deadlineRules: bacau.deadlineRules.map((row) =>
      row.rule === 'D7' ? { ...row, within: { quantity: 12, unit: 'hours' as const } } : row,
    ),
  };

  it('leave a clock that runs as it began, until somebody has it counted again', async () => {
    const world = await openedBy('police');
    const before = clockOf(world, 'D7');
    world.apply(shorter);
    world.time.pass(13 * hour);
    expect(await fire(world, 'D7')).toBe('open');
    expect(clockOf(world, 'D7')).toMatchObject({ state: 'open', strictDue: before.strictDue, settingsVersion: 1 });

    const adopted = await world.handle(before.deadlineId, { action: 'adopt-rule', why: 'text nou' }, lead);
    expect(adopted).toMatchObject({ ok: true });
    expect(clockOf(world, 'D7')).toMatchObject({
      state: 'breached',
      settingsVersion: 2,
      rule: { within: { quantity: 12 } },
    });
    const lines = await world.timeline();
    expect(lines.filter(({ what }) => what === 'deadline.recomputed')).toMatchObject([
      { why: 'text nou', by: { staffId: 'carmen' } },
    ]);
    expect(breaches(world)).toBe(1);
  });

  it('hold for the clocks that start from then on', async () => {
    const world = await openedBy('school');
    world.apply(shorter);
    world.time.pass(minute);
    const { acceptedAt } = await world.refer(2, 'police');
    expect(Date.parse(clockOf(world, 'D7').strictDue)).toBe(Date.parse(acceptedAt) + 12 * hour);
  });
});

describe('a transfer of the case', () => {
  const transfer = { transition: 'transfer', staffId: 'bogdan', reason: 'preluat de echipa din Onești' } as const;
  const changed = {
    ...bacau,
    deadlineRules: bacau.deadlineRules.flatMap((row) => {
      if (row.rule === 'D7') return [{ ...row, within: { quantity: 12, unit: 'hours' as const } }];
      return row.rule === 'D20' ? [] : [row];
    }),
  };

  it('has every running clock counted by the rules in force now, tells it, and gives the case to its new worker', async () => {
    const world = await openedBy('hospital');
    world.apply(changed);
    world.time.pass(hour);
    const before = clockOf(world, 'D20');
    expect(await world.make(transfer, lead)).toMatchObject({ ok: true });
    expect(world.theCase()).toMatchObject({ stage: 'open', assignedTo: { staffId: 'bogdan' } });
    expect(clockOf(world, 'D5').state).toBe('met');
    const moved = clockOf(world, 'D7');
    expect(moved).toMatchObject({ state: 'open', settingsVersion: 2, rule: { within: { quantity: 12 } } });
    expect(Date.parse(moved.strictDue)).toBe(Date.parse(moved.eventAt) + 12 * hour);
    // No such rule any more: it keeps its own, and by that it has not moved.
    expect(clockOf(world, 'D20')).toEqual(before);
    const lines = await world.timeline();
    expect(lines.filter(({ what }) => what === 'deadline.recomputed')).toMatchObject([{ rule: 'D7' }]);
    expect(lines.find(({ what }) => what === 'transfer')?.why).toBe('bogdan: preluat de echipa din Onești');
  });

  it('counts the days again that the county has made free since', async () => {
    const world = await openedBy('hospital');
    const before = clockOf(world, 'D20');
    const lastDay = before.explanation.lastDay;
    if (lastDay === null) throw new Error('a term in days has a last day');
    world.apply({ ...bacau, workingDayOverrides: [{ date: lastDay, working: false, source: 'HG de probă' }] });
    await world.make(transfer, lead);
    const after = clockOf(world, 'D20');
    expect(after.strictDue).toBe(before.strictDue);
    expect(after.latestLegal > before.latestLegal).toBe(true);
  });

  it('that shows a term to be over records its breach', async () => {
    const world = await openedBy('police');
    world.apply(changed);
    world.time.pass(13 * hour);
    await world.make(transfer, lead);
    expect(clockOf(world, 'D7')).toMatchObject({ state: 'breached', breach: { rule: 'D7' } });
    expect(breaches(world)).toBe(1);
  });

  it('is for supervisors and the director, to somebody who works cases, with its reason', async () => {
    const world = await openedBy('police');
    expect(await world.make(transfer, person('ana'))).toMatchObject({ error: { code: 'transition-illegal' } });
    expect(await world.make({ ...transfer, staffId: 'nobody' }, lead)).toMatchObject({
      error: { code: 'staff-unknown' },
    });
    expect(await world.make({ transition: 'transfer', staffId: 'bogdan' }, lead)).toMatchObject({
      error: { code: 'transition-incomplete', missing: ['reason'] },
    });
  });
});

describe('the end of an emergency', () => {
  it('ends the term to tell the court; a breach of it stays', async () => {
    const world = await openedBy('police');
    const director = person('dan');
    await world.make({ transition: 'place-in-emergency', documentId }, director);
    world.time.pass(49 * hour);
    await fire(world, 'D15');
    await world.make({ transition: 'end-emergency', reason: 'copilul este la bunici' }, director);
    expect(clockOf(world, 'D15')).toMatchObject({
      state: 'cancelled',
      why: 'end-emergency',
      breach: { rule: 'D15', article: 'L 272/2004 art. 70' },
    });
  });
});

describe('a correction', () => {
  it('moves no event into the future: that would be a pause without a reason', async () => {
    const world = await openedBy('police');
    const { deadlineId } = clockOf(world, 'D7');
    const request = { action: 'correct-event', eventAt: world.time.now(), why: 'oră greșită' } as const;
    const refused = await world.handle(deadlineId, { ...request, eventAt: clockOf(world, 'D7').strictDue }, lead);
    expect(refused).toEqual({ ok: false, error: { code: 'deadline-refused', because: 'event-in-future' } });
    world.time.pass(hour);
    expect(await world.handle(deadlineId, { ...request, eventAt: world.time.now() }, lead)).toMatchObject({ ok: true });
    expect(clockOf(world, 'D7').eventAt).toBe(world.time.now());
  });
});

import { describe, expect, it } from 'vitest';
import { type Alert } from '../../../../shared/domain/alert/alert.ts';
import { wakeOf } from '../../../../shared/domain/deadline/wake-up.ts';
import { hour } from '../../../support/builders/time.ts';
import { clockOf, openedBy, person, type World } from '../case/world.ts';

/** Lets so much time pass, then fires the timer that a clock waits for. */
const fireAfter = async (world: World, hours: number, rule = 'D7'): Promise<void> => {
  world.time.pass(hours * hour);
  const clock = clockOf(world, rule);
  const { timerId } = wakeOf(clock) ?? { timerId: null };
  if (timerId === null) throw new Error(`${rule} waits for no timer`);
  await world.fire(clock, timerId);
};

const notices = (world: World) =>
  [...world.db.notices.values()].map(({ about, staffId, channel, to }) => ({ about, staffId, channel, to }));
const overdue = (world: World): Alert[] =>
  [...world.db.alerts.values()].filter(({ about }) => about.kind === 'overdue');
const paged = (world: World, { alertId }: Alert): string[] => [
  ...new Set([...world.db.pages.values()].filter((page) => page.alertId === alertId).map(({ staffId }) => staffId)),
];

describe('a reminder', () => {
  it('goes by e-mail to whoever has the case', async () => {
    const world = await openedBy('police');
    await world.make({ transition: 'take' }, person('bogdan'));
    await fireAfter(world, 12);
    expect(notices(world)).toEqual([
      { about: 'deadline-reminder', staffId: 'bogdan', channel: 'email', to: 'bogdan@dgaspc.invalid' },
    ]);
    expect(overdue(world)).toEqual([]);
  });

  it('goes to the supervisors while nobody has it, and when whoever had it has left', async () => {
    const world = await openedBy('police');
    await fireAfter(world, 12);
    expect(notices(world).map(({ staffId }) => staffId)).toEqual(['carmen']);

    const [taken] = world.db.cases.values();
    if (taken === undefined) throw new Error('no case');
    world.db.cases.set(taken.caseId, {
      ...taken,
      assignedTo: { staffId: 'eva', name: 'Numele eva', at: world.time.now() },
    });
    await fireAfter(world, 8);
    expect(notices(world).map(({ staffId }) => staffId)).toEqual(['carmen', 'carmen']);
  });
});

describe('a pause', () => {
  it('is told to the supervisors', async () => {
    const world = await openedBy('police');
    const { deadlineId } = clockOf(world, 'D7');
    await world.handle(deadlineId, { action: 'pause', reason: 'family-not-found', why: 'nimeni acasă' }, person('ana'));
    expect(notices(world)).toMatchObject([{ about: 'clock-paused', staffId: 'carmen' }]);
  });
});

describe('an overdue clock', () => {
  it('alerts the worker at once, the supervisor after 4 hours, the director after a day', async () => {
    const world = await openedBy('police');
    await world.make({ transition: 'take' }, person('ana'));
    const seen: string[][] = [];
    for (const hours of [24, 4, 20]) {
      await fireAfter(world, hours);
      seen.push(
        overdue(world)
          .map((alert) => paged(world, alert))
          .flat(),
      );
    }
    expect(seen).toEqual([['ana'], ['ana', 'carmen'], ['ana', 'carmen', 'dan']]);
    expect(wakeOf(clockOf(world, 'D7'))).toBeNull();
    for (const alert of overdue(world)) {
      expect(alert).toMatchObject({
        state: 'paging',
        urgency: 'urgent',
        referralId: world.referral.referralId,
        caseIds: [],
        about: { kind: 'overdue', rule: 'D7', owner: { kind: 'case', caseId: world.theCase().caseId } },
      });
    }
  });

  it('alerts the supervisors instead of a worker while nobody has the case', async () => {
    const world = await openedBy('police');
    await fireAfter(world, 24);
    expect(overdue(world).map((alert) => paged(world, alert))).toEqual([['carmen']]);
  });

  it('pages the last resort when the worker has left', async () => {
    const world = await openedBy('police');
    const left = { staffId: 'eva', name: 'Numele eva', at: world.time.now() };
    world.db.cases.set(world.theCase().caseId, { ...world.theCase(), assignedTo: left });
    await fireAfter(world, 24);
    expect(
      overdue(world)
        .map((alert) => paged(world, alert))
        .flat().length,
    ).toBeGreaterThan(0);
  });

  it('says by SMS and by e-mail, with the reserve of the escalation policy, and is announced by its rule', async () => {
    const world = await openedBy('police');
    await world.make({ transition: 'take' }, person('ana'));
    await fireAfter(world, 24);
    const channels = [...world.db.pages.values()]
      .filter(({ alertId }) => alertId === overdue(world)[0]?.alertId)
      .map(({ channel }) => channel);
    expect(channels).toEqual(['email', 'sms']);
    const events = [...world.db.events.values()].map(({ event }) => event.event);
    expect(events).toContainEqual(expect.objectContaining({ type: 'deadline.breached.v1', rule: 'D7' }));
    expect(events.filter(({ type }) => type === 'alert.raised.v1')).toHaveLength(2);
  });
});

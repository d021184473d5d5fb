import { describe, expect, it } from 'vitest';
import { clockOf, openedBy, person, type Sender, type World } from '../case/world.ts';
import { hour } from '../../../support/builders/time.ts';

const running = (world: World): string[] =>
  world
    .deadlines()
    .flatMap(({ state, rule }) => (state === 'met' || state === 'cancelled' ? [] : rule.rule))
    .toSorted();

describe('the clocks a case begins with', () => {
  it.each<[Sender, string[]]>([
    ['school', ['D5', 'D6']],
    ['police', ['D5', 'D7']],
    ['hospital', ['D20', 'D5', 'D7']],
    ['town-hall', ['D28', 'D5', 'D6']],
  ])('for a report by a %s are %j, counted from when it was accepted', async (sender, rules) => {
    const world = await openedBy(sender);
    expect(running(world)).toEqual(rules);
    for (const one of world.deadlines()) {
      expect(one).toMatchObject({ state: 'open', version: 1, eventAt: world.referral.acceptedAt, settingsVersion: 1 });
    }
  });

  it('each wait in a timer of their own', async () => {
    const world = await openedBy('police');
    const waiting = [...world.db.timers.values()].filter(
      ({ state, subject }) => state === 'pending' && subject.kind === 'deadline',
    );
    expect(waiting).toHaveLength(2);
  });
});

describe('a further referral', () => {
  it('that is urgent brings its term to a case not yet assessed, once', async () => {
    const world = await openedBy('school');
    world.time.pass(hour);
    const urgent = await world.refer(2, 'police');
    expect(running(world)).toEqual(['D5', 'D6', 'D7']);
    expect(clockOf(world, 'D7').eventAt).toBe(urgent.acceptedAt);
    await world.refer(3, 'police');
    expect(running(world)).toEqual(['D5', 'D6', 'D7']);
    const step = { transition: 'start-initial-assessment' } as const;
    await world.make(step, person('carmen'));
    await world.make({ transition: 'finish-initial-assessment', documentId: 'W1' }, person('carmen'));
    expect(running(world)).toEqual(['D5', 'D8']);
  });

  it('that is urgent asks for no assessment that was made', async () => {
    const world = await openedBy('school');
    await world.make({ transition: 'start-initial-assessment' }, person('carmen'));
    await world.make({ transition: 'finish-initial-assessment', documentId: 'W1' }, person('carmen'));
    await world.refer(2, 'police');
    expect(running(world)).toEqual(['D5', 'D8']);
  });

  it('brings what it asks for itself: the visit of an observation form, the record of abandonment', async () => {
    const world = await openedBy('police');
    await world.refer(2, 'town-hall');
    await world.refer(3, 'hospital');
    expect(running(world)).toEqual(['D20', 'D28', 'D5', 'D7']);
  });
});

describe('a referral about somebody whose case is closed', () => {
  it('opens it again: what was still watched for is cancelled, and it begins with new clocks', async () => {
    const world = await openedBy('police');
    const lead = person('carmen');
    const documentId = 'W1';
    await world.make({ transition: 'start-initial-assessment' }, lead);
    await world.make({ transition: 'confirm-risk', documentId }, lead);
    await world.make({ transition: 'approve-service-plan', documentId }, lead);
    await world.make({ transition: 'close', documentId, closingReason: 'reintegrated' }, lead);
    expect(world.theCase().stage).toBe('post-closure-monitoring');
    expect(running(world)).toEqual(['D13']);

    world.time.pass(24 * hour);
    const again = await world.refer(2, 'school');
    expect(again.outcomes).toMatchObject([{ kind: 'case-joined', caseId: world.theCase().caseId }]);
    expect(world.theCase()).toMatchObject({ stage: 'reopened', urgency: 'routine', stageSince: world.time.now() });
    expect(world.theCase().referralIds).toHaveLength(2);
    expect(clockOf(world, 'D13')).toMatchObject({ state: 'cancelled', by: { kind: 'service' }, why: 'reopened' });
    expect(running(world)).toEqual(['D5', 'D6']);
    const lines = (await world.timeline()).map(({ what }) => what);
    expect(lines.slice(-2).toSorted()).toEqual(['deadline.cancelled', 'reopened']);
  });
});

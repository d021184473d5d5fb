import { describe, expect, it } from 'vitest';
import { wakeOf } from '../../../../shared/domain/deadline/wake-up.ts';
import { hour, minute } from '../../../support/builders/time.ts';
import { clockOf, openedBy, person, type World } from '../../domain/case/world.ts';

const documentId = 'W0000000000001';

const whatChanged = (answer: Awaited<ReturnType<World['make']>>) =>
  !answer.ok && answer.error.code === 'version-stale'
    ? { version: answer.error.version, changes: answer.error.changes.map(({ what }) => what) }
    : answer;

describe('a change of a version that is not the present one', () => {
  it('is refused with everything that happened since', async () => {
    const world = await openedBy('police');
    const looked = world.theCase().version;
    for (const transition of ['take', 'start-initial-assessment'] as const) {
      world.time.pass(minute);
      await world.make({ transition }, person('ana'));
    }
    world.time.pass(12 * hour);
    const clock = clockOf(world, 'D7');
    const { timerId } = wakeOf(clock) ?? { timerId: null };
    if (timerId !== null) await world.fire(clock, timerId);

    const late = await world.make({ transition: 'assign', staffId: 'bogdan' }, person('carmen'), looked);
    expect(whatChanged(late)).toEqual({
      version: 3,
      changes: ['take', 'deadline.met', 'start-initial-assessment', 'deadline.reminded'],
    });
    expect(world.theCase()).toMatchObject({ version: 3, assignedTo: { staffId: 'ana' } });
  });

  it('is told of a later version although its machine had an earlier clock', async () => {
    const world = await openedBy('police');
    world.time.pass(hour);
    await world.make({ transition: 'take' }, person('carmen'));
    world.time.pass(-10);
    await world.make({ transition: 'start-initial-assessment' }, person('carmen'));
    const late = await world.make({ transition: 'take' }, person('dan'), 2);
    expect(whatChanged(late)).toEqual({ version: 3, changes: ['start-initial-assessment'] });
  });

  it('is refused too when the alert was answered meanwhile', async () => {
    const world = await openedBy('police');
    world.time.pass(minute);
    await world.acknowledge(world.referral.alertId, person('ana'));
    const late = await world.make({ transition: 'take' }, person('carmen'), 1);
    expect(whatChanged(late)).toEqual({ version: 2, changes: ['taken', 'deadline.met'] });
  });
});

describe('two at once', () => {
  it('of whom both approve: one plan is approved, the other is told by whom', async () => {
    const world = await openedBy('school');
    await world.make({ transition: 'start-initial-assessment' }, person('carmen'));
    await world.make({ transition: 'confirm-risk', documentId }, person('carmen'));
    world.time.pass(hour);
    const request = { transition: 'approve-service-plan', documentId } as const;
    const [first, second] = await Promise.all([
      world.make(request, person('carmen')),
      world.make(request, person('dan')),
    ]);
    expect(first.ok).toBe(true);
    const told = whatChanged(second);
    expect(told).toMatchObject({ version: 4 });
    expect('changes' in told ? told.changes.toSorted() : []).toEqual([
      'approve-service-plan',
      'deadline.met',
      'deadline.opened',
    ]);
    const started = world.deadlines().filter(({ rule }) => rule.rule === 'D30');
    expect(started).toHaveLength(1);
  });

  it('of whom both take it: the second is told who has it, although they may not open it any more', async () => {
    const world = await openedBy('police');
    world.time.pass(minute);
    const answers = await Promise.all([
      world.make({ transition: 'take' }, person('ana')),
      world.make({ transition: 'take' }, person('bogdan')),
    ]);
    expect(answers.map(whatChanged)).toMatchObject([{ ok: true }, { version: 2, changes: ['take', 'deadline.met'] }]);
    const later = await world.make({ transition: 'record-life-event', lifeEvent: 'death' }, person('bogdan'));
    expect(later).toEqual({ ok: false, error: { code: 'not-found' } });
  });
});

describe('a clock that fires between reading and writing', () => {
  it('costs nobody their change: it is decided again', async () => {
    const world = await openedBy('police');
    world.time.pass(12 * hour);
    const clock = clockOf(world, 'D5');
    const { timerId } = wakeOf(clock) ?? { timerId: null };
    if (timerId === null) throw new Error('no timer');
    let fired = false;
    world.db.hooks.gate = async (point) => {
      if (point !== 'before-write' || fired) return;
      fired = true;
      await world.fire(clock, timerId);
    };
    expect(await world.make({ transition: 'take' }, person('ana'))).toMatchObject({ ok: true });
    expect(fired).toBe(true);
    expect(clockOf(world, 'D5')).toMatchObject({ state: 'met', remindedPercent: 50, version: 3 });
    expect((await world.timeline()).map(({ what }) => what)).toEqual([
      'case-opened',
      'take',
      'deadline.reminded',
      'deadline.met',
    ]);
  });
});

describe('a case of somebody else', () => {
  it('is not there for a case worker, and is for a supervisor', async () => {
    const world = await openedBy('police');
    await world.make({ transition: 'take' }, person('ana'));
    const request = { transition: 'start-initial-assessment' } as const;
    expect(await world.make(request, person('bogdan'))).toEqual({ ok: false, error: { code: 'not-found' } });
    expect(await world.make(request, person('carmen'))).toMatchObject({ ok: true });
  });
});

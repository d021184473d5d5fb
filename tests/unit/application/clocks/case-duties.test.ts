import { describe, expect, it } from 'vitest';
import { hour } from '../../../support/builders/time.ts';
import { clockOf, openedBy, person } from '../../domain/case/world.ts';

describe('whoever acknowledges the alert of a case', () => {
  it('has it from then on: its allocation is met, and its history says who and when', async () => {
    const world = await openedBy('police');
    world.time.pass(hour);
    const answered = await world.acknowledge(world.referral.alertId, person('bogdan'));
    expect(answered.kind).toBe('changed');
    expect(world.theCase()).toMatchObject({ version: 2, assignedTo: { staffId: 'bogdan' } });
    expect(clockOf(world, 'D5')).toMatchObject({ state: 'met', timeliness: 'in-time', by: { staffId: 'bogdan' } });
    expect(clockOf(world, 'D7').state).toBe('open');
    const lines = await world.timeline();
    expect(lines.slice(1).map(({ what, by }) => [what, by.kind === 'person' ? by.staffId : ''])).toEqual([
      ['taken', 'bogdan'],
      ['deadline.met', 'bogdan'],
    ]);
  });

  it('late, before any timer has looked, records the breach and announces it', async () => {
    const world = await openedBy('school');
    world.time.pass(25 * hour);
    await world.acknowledge(world.referral.alertId, person('ana'));
    expect(clockOf(world, 'D5')).toMatchObject({ state: 'met', timeliness: 'after-strict', breach: { rule: 'D5' } });
    const lines = (await world.timeline()).map(({ what }) => what);
    expect(lines).toEqual(expect.arrayContaining(['taken', 'deadline.breached', 'deadline.met']));
    const events = [...world.db.events.values()].map(({ event }) => event.event.type);
    expect(events.filter((type) => type === 'deadline.breached.v1')).toHaveLength(1);
  });

  it('takes it from nobody who has it', async () => {
    const world = await openedBy('police');
    await world.make({ transition: 'take' }, person('ana'));
    await world.acknowledge(world.referral.alertId, person('bogdan'));
    expect(world.theCase()).toMatchObject({ version: 3, assignedTo: { staffId: 'ana' } });
  });
});

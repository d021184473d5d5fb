import { describe, expect, it } from 'vitest';
import { toChange } from '../../../../shared/application/duties/change-duty.ts';
import { dispatchKind } from '../../../../shared/domain/dispatch/dispatch.ts';
import { timerId } from '../../../../shared/domain/kernel/ids.ts';
import { dutyContext, sent } from '../../../support/builders/dispatch.ts';
import { after, minute, monday } from '../../../support/builders/time.ts';
import { pass, settle } from '../../../support/spine/run.ts';
import { makeSpine } from '../../../support/spine/spine.ts';

const team = sent();
const ref = dispatchKind.refOf(team.after);
const firstTimer = timerId.parse(`${ref.dispatchId}-1`);

const underWay = async () => {
  const spine = makeSpine();
  await spine.stores.dispatches.save(toChange(null, team, ref, dutyContext()));
  await settle(spine);
  return spine;
};
const stateOf = async (spine: Awaited<ReturnType<typeof underWay>>) => (await spine.stores.dispatches.load(ref))?.state;

describe('the timer of a duty', () => {
  it('that fires too early finds nothing to do', async () => {
    const spine = await underWay();
    expect(await spine.fire(firstTimer)).toMatchObject({ outcome: 'not-due-yet' });
    expect(await stateOf(spine)).toBe('out');
  });

  it('that fires late and twice raises one alarm', async () => {
    const spine = await underWay();
    spine.time.set(after(monday, 500 * minute));
    expect(await spine.fire(firstTimer)).toMatchObject({ outcome: 'missing' });
    expect(await spine.fire(firstTimer)).toMatchObject({ outcome: 'nothing-to-do' });
    expect(spine.db.alerts.size).toBe(1);
  });

  it('that fires at once with another decides once', async () => {
    const spine = await underWay();
    spine.time.set(after(monday, 30 * minute));
    await Promise.all([spine.fire(firstTimer), spine.fire(firstTimer)]);
    expect(spine.db.alerts.size).toBe(1);
    expect(await stateOf(spine)).toBe('missing');
  });

  it('whose workflow is lost is started again by the sweep, and fires', async () => {
    const spine = await underWay();
    spine.couriers.executions.clear();
    spine.time.set(after(monday, 10 * minute));
    expect(await spine.sweep()).toMatchObject({ healedTimers: 1 });
    await pass(spine, 20 * minute);
    expect(await stateOf(spine)).toBe('missing');
  });

  it('of a duty that is not there is an error, to be retried and parked', async () => {
    const spine = await underWay();
    spine.db.duties.clear();
    await expect(spine.fire(firstTimer)).rejects.toThrow('not in the table');
  });
});

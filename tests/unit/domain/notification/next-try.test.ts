import { describe, expect, it } from 'vitest';
import { type Alert, type PendingNotification } from '../../../../shared/domain/alert/alert.ts';
import { nextTry } from '../../../../shared/domain/notification/next-try.ts';
import { notificationOf } from '../../../support/builders/page.ts';
import { after, minute, monday, second } from '../../../support/builders/time.ts';
import { settle, submit, theAlert } from '../../../support/spine/run.ts';
import { makeSpine } from '../../../support/spine/spine.ts';

const pending = (attempts: number): PendingNotification => {
  const page = notificationOf({ attempts });
  if (page.state !== 'pending') throw new Error('a waiting page was asked for');
  return page;
};

/** An alert whose first level began on Monday and waits five minutes. */
const paging = async (): Promise<Alert> => {
  const spine = makeSpine();
  await spine.process(await submit(spine));
  await settle(spine);
  return theAlert(spine);
};

describe('the next try of a page', () => {
  it('waits twice as long each time, a minute at most', async () => {
    const alert = await paging();
    expect([0, 1, 2, 3, 4, 5, 6].map((attempts) => nextTry(pending(attempts), alert, monday))).toEqual([
      1, 2, 4, 8, 16, 32, 60,
    ]);
  });

  it('is the eighth at the latest', async () => {
    expect(nextTry(pending(7), await paging(), monday)).toBeNull();
  });

  it('lies in the first half of what its person has: the other half is the next channel’s', async () => {
    const alert = await paging();
    expect(nextTry(pending(0), alert, after(monday, 2.5 * minute - 2 * second))).toBe(1);
    expect(nextTry(pending(0), alert, after(monday, 2.5 * minute - second))).toBeNull();
  });

  it('is none for a level that is over, and for an alert that nobody is paged for', async () => {
    const alert = await paging();
    expect(nextTry({ ...pending(0), step: 2 }, alert, monday)).toBeNull();
    const spine = makeSpine();
    await spine.process(await submit(spine));
    const by = { staffId: 'ana', name: 'Ana', via: 'console' } as const;
    await spine.advance(theAlert(spine).alertId, { kind: 'acknowledged', by });
    expect(nextTry(pending(0), theAlert(spine), monday)).toBeNull();
  });
});

import { describe, expect, it } from 'vitest';
import { handoverLists } from '../../../../shared/domain/handover/handover.ts';
import { slot, someRota } from '../../../support/builders/county.ts';
import { after, at, hour, minute } from '../../../support/builders/time.ts';
import { pass, sentTo, settle, submit } from '../../../support/spine/run.ts';
import { makeSpine, type Spine } from '../../../support/spine/spine.ts';

const rota = someRota({
  layers: [
    {
      layer: 'first',
      slots: [slot(['ana'], { from: '08:00', to: '20:00' }), slot(['bogdan'], { from: '20:00', to: '08:00' })],
    },
    { layer: 'second', slots: [slot(['bogdan'])] },
  ],
});
const evening = at('2026-11-23T19:00+02:00');

/** A spine whose minute-by-minute watch has looked once, an hour before the shift ends. */
const watched = async (report?: Record<string, unknown>): Promise<Spine> => {
  const spine = makeSpine({ rota });
  spine.time.set(evening);
  await spine.watchShifts();
  if (report !== undefined) {
    await submit(spine, report);
    await settle(spine);
  }
  return spine;
};
const watch = async (spine: Spine, milliseconds: number): Promise<number> => {
  await pass(spine, milliseconds);
  const recorded = await spine.watchShifts();
  await settle(spine);
  return recorded;
};
const handovers = async ({ stores }: Spine, list: string = handoverLists.open) => {
  const page = await stores.handovers.list(list, 10, null);
  if (!page.ok) throw new Error(page.error);
  return page.value.items;
};
const urgent = { immediateDanger: 'yes' };
const wordsOf = ({ providers }: Spine) =>
  providers.sent.filter(({ tags }) => 'noticeId' in tags).map(({ to, body }) => `${to} ${body}`);

describe('a shift that ends', () => {
  it('with an open alert is told to both of them once', async () => {
    const spine = await watched(urgent);
    expect(await watch(spine, hour)).toBe(1);
    const [one] = await handovers(spine);
    expect(one).toMatchObject({ state: 'awaiting', layer: 'first', alertIds: [[...spine.db.alerts.keys()][0]] });
    const told = wordsOf(spine);
    expect(told).toHaveLength(4);
    expect(told.join('\n')).toContain('alerte urgente deschise: 1');
    expect(await watch(spine, 5 * minute)).toBe(0);
    expect(await handovers(spine)).toHaveLength(1);
    expect(wordsOf(spine)).toHaveLength(4);
  });

  it('unsigned after ten minutes is told to the supervisor once, and is recorded after ten more', async () => {
    const spine = await watched(urgent);
    await watch(spine, hour);
    await watch(spine, 10 * minute - 1);
    expect(wordsOf(spine).filter((text) => text.includes('nu e semnata'))).toEqual([]);
    await watch(spine, 1);
    expect(wordsOf(spine).filter((text) => text.includes('nu e semnata'))).toHaveLength(1);
    expect(await handovers(spine)).toMatchObject([{ state: 'overdue', because: 'not-signed' }]);
    await watch(spine, 10 * minute);
    expect(await handovers(spine)).toMatchObject([{ state: 'unsigned' }]);
    await watch(spine, hour);
    expect(wordsOf(spine).filter((text) => text.includes('nu e semnata'))).toHaveLength(1);
  });

  it('without an open alert is recorded as empty, and nobody is told', async () => {
    const spine = await watched();
    expect(await watch(spine, hour)).toBe(1);
    expect(await handovers(spine)).toEqual([]);
    expect(await handovers(spine, handoverLists.ended)).toMatchObject([{ state: 'empty', alertIds: [] }]);
    expect(sentTo(spine)).toEqual([]);
  });

  it('during an outage of two days is recorded afterwards, each once', async () => {
    const spine = await watched();
    spine.time.set(after(evening, 48 * hour));
    expect(await spine.watchShifts()).toBe(4);
    expect(await spine.watchShifts()).toBe(0);
    expect((await handovers(spine, handoverLists.ended)).map((one) => one.at)).toEqual(
      ['2026-11-25T08:00+02:00', '2026-11-24T20:00+02:00', '2026-11-24T08:00+02:00', '2026-11-23T20:00+02:00'].map(at),
    );
  });

  it('is recorded once by two watches at the same moment, and by one that crashed in between', async () => {
    const spine = await watched(urgent);
    spine.time.set(after(evening, hour));
    await Promise.all([spine.watchShifts(), spine.watchShifts()]);
    expect(await handovers(spine)).toHaveLength(1);
    spine.time.set(after(evening, 13 * hour));
    spine.db.hooks.committed = () => {
      spine.db.hooks.committed = () => undefined;
      throw new Error('the function died');
    };
    await expect(spine.watchShifts()).rejects.toThrow('died');
    await spine.watchShifts();
    expect(await handovers(spine)).toHaveLength(2);
  });

  it('leaves a supervisor who is told at once when nobody comes', async () => {
    const spine = await watched(urgent);
    if (spine.county.applied !== null)
      spine.county.applied.rota = someRota({ layers: [{ layer: 'first', slots: [] }] });
    expect(await watch(spine, minute)).toBe(1);
    expect(await handovers(spine)).toMatchObject([{ because: 'nobody-incoming', outgoing: [{ staffId: 'ana' }] }]);
    expect(wordsOf(spine).filter((text) => text.includes('fara nimeni'))).toHaveLength(1);
  });
});

import { describe, expect, it } from 'vitest';
import { sha256 } from '../../../shared/adapters/crypto/digest.ts';
import { makeChangeRota } from '../../../shared/application/rota/change-rota.ts';
import { type Decide } from '../../../shared/domain/rota/decide/decision.ts';
import { makeOverride, removeOverride } from '../../../shared/domain/rota/decide/override.ts';
import { publish } from '../../../shared/domain/rota/decide/publish.ts';
import { newFeedId, newOverrideId } from '../../../shared/domain/rota/ids.ts';
import { layer } from '../../../shared/domain/rota/rota.ts';
import { type RotaStore } from '../../../shared/ports/rota.ts';
import { slot } from '../builders/county.ts';
import { after, fakeClock, hour, monday } from '../builders/time.ts';
import { aRota } from '../rota/world.ts';
import { type OpenRepositories } from './repositories.ts';

const idOf = (key: string) => newOverrideId({ by: 'carmen', key }, sha256);
const times = { from: after(monday, hour), until: after(monday, 3 * hour) };
const instead = (key: string, staffIds: string[]) =>
  makeOverride(idOf(key), { layer: 'first', ...times, staffIds, reason: 'boală' });
const plan = aRota();

const changing = (rotas: RotaStore) => {
  const time = fakeClock();
  const change = makeChangeRota({ rotas, clock: time.clock, digest: sha256 });
  const carmen = plan.staff.find(({ staffId }) => staffId === 'carmen');
  if (carmen === undefined) throw new Error('nobody supervises');
  return { time, change: (expected: number, decide: Decide) => change({ expected, by: carmen }, decide) };
};

export const keepRota = (open: OpenRepositories): void => {
  describe('the rota', () => {
    it('is what was applied, with nothing entered', async () => {
      const rotas = await (await open()).rota(plan);
      expect(await rotas.load()).toMatchObject({ version: 1, plan, live: { overrides: [], leave: [] } });
      expect(await rotas.changesAfter(1)).toEqual([]);
    });

    it('keeps a change with who made it, over the version that was read and no other', async () => {
      const rotas = await (await open()).rota(plan);
      const { change } = changing(rotas);
      expect(await change(1, instead('one', ['elena']))).toMatchObject({ ok: true, value: { version: 2 } });
      const file = await rotas.load();
      expect(file.version).toBe(2);
      expect(file.live.overrides).toMatchObject([{ staffIds: ['elena'], made: { by: 'carmen', at: monday } }]);
      const changes = await rotas.changesAfter(1);
      expect(changes).toMatchObject([{ version: 2, what: 'override-made', by: 'carmen', why: 'boală' }]);
      expect(await change(1, instead('two', ['florin']))).toEqual({
        ok: false,
        error: { code: 'version-stale', version: 2, changes },
      });
      expect(await rotas.changesAfter(2)).toEqual([]);
    });

    it('has one winner of two changes at once', async () => {
      const rotas = await (await open()).rota(plan);
      const { change } = changing(rotas);
      const answers = await Promise.all([change(1, instead('one', ['elena'])), change(1, instead('two', ['florin']))]);
      expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
      expect(answers.find(({ ok }) => !ok)).toMatchObject({
        error: { code: 'version-stale', changes: [{ version: 2 }] },
      });
      expect((await rotas.load()).live.overrides).toHaveLength(1);
    });

    it('remembers what is over: entries as they ended, plans as they were, while the record of the present forgets', async () => {
      const rotas = await (await open()).rota(plan);
      const { time, change } = changing(rotas);
      await change(1, instead('one', ['elena']));
      time.set(after(monday, 2 * hour));
      await change(2, removeOverride(idOf('one'), 'gata'));
      time.set(after(monday, 30 * 24 * hour));
      const layers = [layer.parse({ layer: 'first', slots: [slot(['florin'])] })];
      expect(await change(3, publish(layers, 'nou', []))).toMatchObject({ ok: true });
      expect((await rotas.load()).live.overrides).toEqual([]);
      const { plans, entries } = await rotas.history();
      expect(plans.at(-1)).toEqual({ version: 4, since: time.now(), plan: { ...plan, layers } });
      expect(entries.overrides).toMatchObject([{ staffIds: ['elena'], removed: { why: 'gata' } }]);
    });
  });

  describe('calendar feeds', () => {
    const feed = (key: string, staffId = 'ana') => ({
      feedId: newFeedId({ by: staffId, key }, sha256),
      staffId,
      secretHash: 'ab'.repeat(32),
      made: { by: staffId, at: monday },
      revoked: null,
    });

    it('are made once, found by id and by person, and revoked', async () => {
      const { feeds } = await open();
      const [one, other] = [feed('one'), feed('one', 'bogdan')];
      expect(await feeds.load(one.feedId)).toBeNull();
      expect(await feeds.create(one)).toBe('written');
      expect(await feeds.create(one)).toBe('exists');
      expect(await feeds.create(other)).toBe('written');
      expect(await feeds.ofPerson('ana')).toEqual([one]);
      const revoked = { ...one, revoked: { by: 'carmen', at: after(monday, hour) } };
      await feeds.revoke(revoked);
      expect(await feeds.load(one.feedId)).toEqual(revoked);
    });
  });
};

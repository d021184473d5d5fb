import { describe, expect, it } from 'vitest';
import { type SettingsVersion } from '../../../shared/domain/county/settings-version.ts';
import { someSettings } from '../builders/county.ts';
import { after, hour, monday } from '../builders/time.ts';
import { type OpenRepositories } from './repositories.ts';

const settings = someSettings();
const changed: SettingsVersion = {
  version: 2,
  appliedAt: after(monday, hour),
  appliedBy: 'adela',
  origin: 'console',
  why: 'După exercițiu',
  settings: someSettings({ linkValidFor: { hours: 12 } }),
};

export const keepSettings = (open: OpenRepositories): void => {
  describe('the settings', () => {
    it('are what was applied, by a pack and for no reason', async () => {
      const store = await (await open()).settings(settings);
      expect(await store.present()).toMatchObject({ version: 1, origin: 'pack', why: null, settings });
      expect(await store.version(2)).toBeNull();
    });

    it('keep every version, and who made it', async () => {
      const store = await (await open()).settings(settings);
      expect(await store.save(changed)).toBe('written');
      expect(await store.present()).toEqual(changed);
      expect(await store.version(1)).toMatchObject({ version: 1, settings });
      const deeds = await store.deeds([3, 2, 1]);
      expect(deeds.map(({ version, appliedBy }) => `${version} ${appliedBy}`)).toEqual(['2 adela', '1 operator']);
      expect(deeds[0]).not.toHaveProperty('settings');
    });

    it('have one winner of two changes', async () => {
      const store = await (await open()).settings(settings);
      await store.save(changed);
      expect(await store.save({ ...changed, appliedBy: 'dan' })).toBe('conflict');
      expect(await store.present()).toMatchObject({ appliedBy: 'adela' });
    });

    it('lie apart from the sign-offs of rules', async () => {
      const { signOffs } = await open();
      const one = { ruleKey: 'D4|urban|', content: 'ab', by: 'dan', name: 'Dan', at: monday, note: 'HG 49/2011' };
      expect(await signOffs.add(one)).toBe('written');
      expect(await signOffs.all()).toEqual({ given: [one], withdrawn: [] });
    });

    it('keep a withdrawn sign-off, and withdraw it once', async () => {
      const { signOffs } = await open();
      const one = { ruleKey: 'D4|urban|', content: 'ab', by: 'dan', name: 'Dan', at: monday, note: 'HG 49/2011' };
      await signOffs.add(one);
      const { ruleKey, content, at: signedAt, by, name } = one;
      const withdrawal = { ruleKey, content, signedAt, by, name, at: after(monday, hour), why: 'Altă formă' };
      expect(await signOffs.withdraw(withdrawal)).toBe('written');
      expect(await signOffs.withdraw({ ...withdrawal, by: 'ion' })).toBe('exists');
      expect(await signOffs.all()).toEqual({ given: [one], withdrawn: [withdrawal] });
    });
  });
};

import { type CountySettings } from '../../../shared/domain/county/settings.ts';
import { type SettingsDeed, type SettingsVersion } from '../../../shared/domain/county/settings-version.ts';
import {
  signOff,
  signOffWithdrawal,
  type SignOff,
  type SignOffWithdrawal,
} from '../../../shared/domain/county/sign-off.ts';
import { type SettingsStore, type SignOffStore } from '../../../shared/ports/settings.ts';
import { monday } from '../builders/time.ts';

/** Who applied the pack that everything begins with. */
export const appliedPack: SettingsDeed = {
  version: 1,
  appliedAt: monday,
  appliedBy: 'operator',
  origin: 'pack',
  why: null,
};

/** The settings in memory, as a county pack brought them. Whatever is read or written is a copy. */
export const memorySettings = (settings: CountySettings): SettingsStore => {
  const versions: SettingsVersion[] = [{ ...appliedPack, settings }];
  const present = (): SettingsVersion => {
    const last = versions.at(-1);
    if (last === undefined) throw new Error('the county was never applied');
    return structuredClone(last);
  };
  return {
    present: () => Promise.resolve(present()),
    version: (wanted) => Promise.resolve(structuredClone(versions.find(({ version }) => version === wanted) ?? null)),
    deeds: (wanted) =>
      Promise.resolve(
        versions
          .filter(({ version }) => wanted.includes(version))
          .map(({ settings: _, ...deed }) => deed)
          .toReversed(),
      ),
    save: (next) => {
      if (next.version !== present().version + 1) return Promise.resolve('conflict');
      versions.push(structuredClone(next));
      return Promise.resolve('written');
    },
  };
};

export const memorySignOffs = (): SignOffStore => {
  const given: SignOff[] = [];
  const withdrawn: SignOffWithdrawal[] = [];
  return {
    all: () => Promise.resolve(structuredClone({ given, withdrawn })),
    add: (one) => {
      given.push(signOff.parse(one));
      return Promise.resolve('written');
    },
    withdraw: (one) => {
      const is = ({ ruleKey, content, signedAt }: SignOffWithdrawal) =>
        ruleKey === one.ruleKey && content === one.content && signedAt === one.signedAt;
      if (withdrawn.some(is)) return Promise.resolve('exists');
      withdrawn.push(signOffWithdrawal.parse(one));
      return Promise.resolve('written');
    },
  };
};

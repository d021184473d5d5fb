import { type SettingsDeed, type SettingsVersion } from '../domain/county/settings-version.ts';
import { type SignOff, type SignOffs, type SignOffWithdrawal } from '../domain/county/sign-off.ts';

export type SettingsStore = {
  /** @throws when the county was never applied. */
  present: () => Promise<SettingsVersion>;
  /** A version as it was; null: there is none of that number. */
  version: (version: number) => Promise<SettingsVersion | null>;
  /** Who made these versions, and why, newest first; numbers that do not exist are left out. */
  deeds: (versions: readonly number[]) => Promise<SettingsDeed[]>;
  /** Writes the next version, over the one before it. */
  save: (version: SettingsVersion) => Promise<'written' | 'conflict'>;
};

export type SignOffStore = {
  all: () => Promise<SignOffs>;
  /** Kept for ever, beside earlier ones of the same rule. */
  add: (signOff: SignOff) => Promise<'written' | 'exists'>;
  /** Kept for ever beside the sign-off, which is withdrawn once. */
  withdraw: (withdrawal: SignOffWithdrawal) => Promise<'written' | 'exists'>;
};

import { type ReferralRead } from '../domain/referral/referral-read.ts';
import { type Referral, type Warning } from '../domain/referral/referral.ts';

export type ReferralReads = { note: (read: ReferralRead) => Promise<void> };

export type ReferralWarnings = {
  /** Gives a referral other warnings. `conflict`: it has changed since it was read. */
  replace: (referral: Referral, warnings: readonly Warning[]) => Promise<'written' | 'conflict'>;
};

import { type Instant } from '../kernel/time.ts';
import {
  occupationFields,
  type DescribedService,
  type LicensedService,
  type Occupation,
  type OfferedService,
} from './provider.ts';

const newest = (before: LicensedService, { inFile }: DescribedService): Occupation => {
  const merged = { ...before.occupation };
  for (const field of occupationFields) if (before.inFile[field] !== inFile[field]) merged[field] = inFile[field];
  return merged;
};

/**
 * A service as the file describes it now. Numbers confirmed since the last import stay unless the file says something
 * new: the same file imported again must not bring old numbers back.
 */
export const mergeService = (before: LicensedService | undefined, described: DescribedService): OfferedService => ({
  state: 'offered',
  ...described,
  occupation: before === undefined ? described.inFile : newest(before, described),
});

export const removeService = (before: LicensedService, now: Instant): LicensedService =>
  before.state === 'removed' ? before : { ...before, state: 'removed', removedAt: now };

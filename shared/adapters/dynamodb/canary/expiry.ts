import { isOfCanary } from '../../../domain/kernel/ids.ts';

/** How long the records of a probe are kept, in seconds: long enough to look at one that failed. */
const kept = 86_400;

/** The moment, in seconds since 1970, at which the table drops an item that was made at an instant. */
export const expiryAfter = (at: string): number => Math.floor(Date.parse(at) / 1_000) + kept;

/** The field by which the table drops what a probe leaves behind; none for anything real. */
export const expiryOf = (id: string, at: string): { expiresAt?: number } =>
  isOfCanary(id) ? { expiresAt: expiryAfter(at) } : {};

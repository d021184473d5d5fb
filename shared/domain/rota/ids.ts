import * as z from 'zod/mini';
import { toBase32 } from '../kernel/base32.ts';
import { type Digest } from '../kernel/ids.ts';

const letterAnd13 = (letter: string) => z.string().check(z.regex(new RegExp(`^${letter}[0-9A-HJKMNP-TV-Z]{13}$`)));

export const overrideId = letterAnd13('V').brand<'OverrideId'>();
export type OverrideId = z.infer<typeof overrideId>;

export const scheduleId = letterAnd13('G').brand<'ScheduleId'>();
export type ScheduleId = z.infer<typeof scheduleId>;

export const leaveId = letterAnd13('L').brand<'LeaveId'>();
export type LeaveId = z.infer<typeof leaveId>;

export const swapId = letterAnd13('X').brand<'SwapId'>();
export type SwapId = z.infer<typeof swapId>;

export const feedId = letterAnd13('K').brand<'FeedId'>();
export type FeedId = z.infer<typeof feedId>;

/** What makes an entry the same one when its request is repeated: who asked, and the request's own key. */
export type Asked = { by: string; key: string };

const made = (letter: string, { by, key }: Asked, digest: Digest): string =>
  `${letter}${toBase32(digest(`rota ${letter} ${by} ${key}`), 13)}`;

export const newOverrideId = (asked: Asked, digest: Digest): OverrideId => overrideId.parse(made('V', asked, digest));
export const newScheduleId = (asked: Asked, digest: Digest): ScheduleId => scheduleId.parse(made('G', asked, digest));
export const newLeaveId = (asked: Asked, digest: Digest): LeaveId => leaveId.parse(made('L', asked, digest));
export const newSwapId = (asked: Asked, digest: Digest): SwapId => swapId.parse(made('X', asked, digest));
export const newFeedId = (asked: Asked, digest: Digest): FeedId => feedId.parse(made('K', asked, digest));

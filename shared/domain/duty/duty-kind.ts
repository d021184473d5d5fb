import type * as z from 'zod/mini';
import { type DutyRef, type Wake } from './duty.ts';

/** What is said once about a kind of record that people on call owe, for whatever keeps it. */
export type DutyKind<T extends { version: number }, Ref extends DutyRef> = {
  entity: string;
  schema: z.core.$ZodType<T>;
  refOf: (one: T) => Ref;
  /** The timer that waits for it, with what the timer is about; null: nothing waits. */
  waitOf: (one: T) => { wake: Wake; subject: DutyRef } | null;
  /** The list it stands in now, such as `HANDOVERS#open`, and its place there; newest first. */
  listOf: (one: T) => { key: string; sort: string };
};

import { type Position } from '../alert/alert.ts';
import { type ContactBook } from '../contact/contact-book.ts';
import { type CountySettings } from '../county/settings.ts';
import { type Channel, type EscalationPolicy, type StaffRole } from '../escalation/policy.ts';
import { type Duration, type Instant } from '../kernel/time.ts';
import { type Urgency } from '../kernel/urgency.ts';
import { type Naming } from '../rota/on-call.ts';
import { type Rota } from '../rota/rota.ts';

/** What one person does: the n-th whom the alert asks, so long after they were first asked. */
export type Act = { nth: number; does: 'answers' | 'declines'; after: Duration };

/** The county at a moment, and what its people do. */
export type Supposed = {
  urgency: Urgency;
  policy: EscalationPolicy;
  settings: Pick<CountySettings, 'linkValidFor' | 'retryUnreachableAfter' | 'handOverWithin'>;
  rota: Rota;
  books: readonly ContactBook[];
  at: Instant;
  acts: readonly Act[];
  /** Staff ids of people whom no message reaches: their telephone is off, their mailbox is full. */
  unreachable: readonly string[];
};

/** Why a level names somebody. */
export type Because =
  { kind: 'layer'; layer: string; by: Naming } | { kind: 'role'; role: StaffRole } | { kind: 'person' };

/** Why somebody whom a level names is not asked. */
export const absences = [
  'unknown',
  'inactive',
  'on-leave',
  'no-contact',
  'quiet-hours',
  'declined',
  'has-it',
  'too-many',
] as const;
export type Absence = (typeof absences)[number];

export type Asked = {
  staffId: string;
  name: string;
  because: Because[];
  channels: Channel[];
  /** What follows at once when a channel fails. */
  reserves: Channel[];
  isQuiet: boolean;
  /** Nothing that was sent reached them. */
  unreached: boolean;
};
export type Missing = { staffId: string; name: string | null; because: Because[]; absence: Absence };

/** Whom a level names at a moment who is not asked, and the layers that name nobody. */
export type Holes = { missing: Missing[]; emptyLayers: string[] };

export type SimulatedStep = {
  at: Instant;
  what: 'asked' | 'nobody-reachable' | 'answered' | 'one-of-two' | 'declined';
  position: Position;
  /** Levels gone over at once because nobody there could be asked. */
  passed: ({ position: Position } & Holes)[];
  asked: Asked[];
  holes: Holes;
  /** Who answered or declined. */
  by: { staffId: string; name: string } | null;
  /** When the next thing happens if nobody does anything; null: nothing does. */
  until: Instant | null;
};

/** How it ends: somebody has it, and must note the first contact by then; the last resort is asked on and on; or nobody is reachable. */
export type Ending =
  | { kind: 'answered'; at: Instant; by: { staffId: string; name: string }; contactBy: Instant | null }
  | { kind: 'goes-on'; at: Instant; every: Duration }
  | { kind: 'unreachable'; at: Instant; every: Duration };

export type Simulation = {
  at: Instant;
  steps: SimulatedStep[];
  ending: Ending;
  /** Acts of people who were never asked, by their number in the list. */
  unused: number[];
};

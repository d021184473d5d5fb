import { type Outcome, type OutcomeKind } from '../referral/referral.ts';

/** A person's decision for one subject, instead of the rule's. */
export type PersonDecision =
  | { decision: 'open-case'; subject: number }
  | { decision: 'forward'; subject: number; toCounty: string }
  | { decision: 'forward-accepted'; subject: number; acceptedAs: string }
  | { decision: 'dismiss'; subject: number; reason: Extract<Outcome, { kind: 'dismissed' }>['reason']; note: string };
type Decision = PersonDecision['decision'];

/** What the rules of screening can decide without a person. */
export const decidedByRule: readonly OutcomeKind[] = ['case-opened', 'case-joined', 'manual-screening', 'forwarding'];

/** Which decisions are open while a subject's outcome is what it is; a settled outcome is not decided again here. */
export const openDecisions = {
  'manual-screening': ['open-case', 'forward', 'dismiss'],
  forwarding: ['forward-accepted', 'open-case', 'forward', 'dismiss'],
  'case-opened': [],
  'case-joined': [],
  forwarded: [],
  dismissed: [],
} as const satisfies Record<OutcomeKind, readonly Decision[]>;

/** What a decision makes of the outcome. A person who has a case joins it. */
export const leadsTo = {
  'open-case': ['case-opened', 'case-joined'],
  forward: ['forwarding'],
  'forward-accepted': ['forwarded'],
  dismiss: ['dismissed'],
} as const satisfies Record<Decision, readonly OutcomeKind[]>;

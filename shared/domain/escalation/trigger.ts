import { type Alert, type AnsweredBy, type Notification } from '../alert/alert.ts';

type DeclineReason = Alert['declines'][number]['reason'];

/** Everything that can happen to an alert after it was raised. */
export type Trigger =
  | { kind: 'answer-overdue'; step: number }
  | { kind: 'acknowledged'; by: AnsweredBy; link?: { step: number; ordinal: number } }
  | { kind: 'declined'; by: AnsweredBy; reason: DeclineReason; link?: { step: number; ordinal: number } }
  /** A page could not be handed over (`sending`), or its provider reported later that it never arrived (`receipt`). */
  | { kind: 'page-failed'; seen: 'sending' | 'receipt'; step: number; ordinal: number; failure: string }
  | { kind: 'first-contact'; by: AnsweredBy };

/** What must be written, all in one transaction. `pages` are new or changed notifications. */
export type Change = {
  alert: Alert;
  pages: Notification[];
  events: AlertEvent[];
};

export type AlertEvent =
  'declined' | 'level-started' | 'nobody-reachable' | 'acknowledged' | 'page-replaced' | 'first-contact';

/** Why nothing has to be written: the trigger came late, twice, or for a step that is over. */
export type Ignored =
  | 'step-is-over'
  | 'not-due-yet'
  | 'already-acknowledged'
  | 'page-is-settled'
  | 'not-acknowledged'
  | 'already-recorded'
  | 'link-used'
  | 'drill-over';

export type Decision = { kind: 'changed'; change: Change } | { kind: 'ignored'; because: Ignored };

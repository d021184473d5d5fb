import { type Alert, type AnsweredBy, type Notification } from '../alert/alert.ts';

type DeclineReason = Alert['declines'][number]['reason'];
type UsedLink = { step: number; ordinal: number };

/** Everything that can happen to an alert after it was raised. */
export type Trigger =
  /** The alert's timer fired: a level, an offer or the time for the first contact may be over. */
  | { kind: 'answer-overdue'; step: number }
  | { kind: 'acknowledged'; by: AnsweredBy; link?: UsedLink }
  | { kind: 'declined'; by: AnsweredBy; reason: DeclineReason; link?: UsedLink }
  /** A page could not be handed over (`sending`), or its provider reported later that it never arrived (`receipt`). */
  | { kind: 'page-failed'; seen: 'sending' | 'receipt'; step: number; ordinal: number; failure: string }
  | { kind: 'first-contact'; by: AnsweredBy }
  | { kind: 'read'; by: AnsweredBy }
  | { kind: 'offered'; by: AnsweredBy; to: string }
  | { kind: 'offer-accepted' | 'offer-refused'; by: AnsweredBy; link?: UsedLink }
  | { kind: 'offer-taken-back'; by: AnsweredBy }
  /** A supervisor or director sends it to a level of its policy, counted from 0, or to the last resort. */
  | { kind: 'sent-on'; by: AnsweredBy; reason: string; to: number | 'last-resort' };

/** What must be written, all in one transaction. `pages` are new or changed notifications. */
export type Change = {
  alert: Alert;
  pages: Notification[];
  events: AlertEvent[];
};

/** How an offer ended without being accepted; `overtaken`: the alert itself went on meanwhile. */
export const offerEnds = ['refused', 'taken-back', 'expired', 'unreachable', 'overtaken'] as const;
export type OfferEnd = (typeof offerEnds)[number];

export type AlertEvent =
  | 'declined'
  | 'level-started'
  | 'nobody-reachable'
  | 'acknowledged'
  | 'partly-acknowledged'
  | 'page-replaced'
  | 'first-contact'
  | 'acceptance-expired'
  | 'read'
  | 'hand-over-offered'
  | 'handed-over'
  | `hand-over-${OfferEnd}`
  | 'sent-on';

/** Why nothing has to be written: the trigger came late, twice, or for a step that is over. */
export type Ignored =
  | 'step-is-over'
  | 'not-due-yet'
  | 'already-acknowledged'
  | 'page-is-settled'
  | 'not-acknowledged'
  | 'already-recorded'
  | 'link-used'
  | 'not-yours'
  | 'no-offer'
  | 'offer-open'
  | 'person-unreachable'
  | 'no-such-level'
  | 'contact-made'
  | 'drill-over';

export type Decision = { kind: 'changed'; change: Change } | { kind: 'ignored'; because: Ignored };

export const ignored = (because: Ignored): Decision => ({ kind: 'ignored', because });
export const changed = (change: Change): Decision => ({ kind: 'changed', change });

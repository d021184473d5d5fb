import { type OpenAlert } from '../domain/alert/alert.ts';
import { type Case } from '../domain/case/case.ts';
import { type StormWatch } from '../domain/escalation/storm.ts';
import { type RecordedEvent } from '../domain/event/domain-event.ts';
import { type PersonId } from '../domain/kernel/ids.ts';
import { type KnownSubject } from '../domain/screening/screen-subject.ts';
import { type Screening } from '../domain/screening/screen-referral.ts';
import { type Deadline } from '../domain/deadline/deadline.ts';
import { type ReceiptNumber } from '../domain/referral/receipt.ts';
import { type OutcomeChange } from './referrals.ts';

export type ScreeningStore = {
  /** What the county knows of these persons, in their order: the person, the case, and its clocks. */
  knownSubjects: (personIds: readonly PersonId[]) => Promise<KnownSubject[]>;
  /** Open alerts that these cases' newest referrals raised or joined. */
  openAlerts: (cases: readonly Case[]) => Promise<OpenAlert[]>;
  /** How many alerts asked these people first since then; no more than `most` are counted. */
  raisedSince: (watch: StormWatch, most: number) => Promise<number>;
  /** The clocks that run on a referral itself: what its sender was promised. */
  promises: (referralId: ReceiptNumber) => Promise<Deadline[]>;
  /** Writes all of a screening or nothing. `conflict`: something it was decided from has changed; decide again. */
  save: (screening: Screening, events: readonly RecordedEvent[]) => Promise<'written' | 'conflict'>;
  /** Writes a person's decision on one subject, all or nothing. */
  saveOutcome: (change: OutcomeChange) => Promise<'written' | 'conflict'>;
};

/** Turns a CNP into the id of the person, without the CNP being readable from it. Throws on an outage. */
export type Identify = (cnp: string) => Promise<PersonId>;

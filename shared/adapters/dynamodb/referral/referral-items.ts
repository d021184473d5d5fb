import * as z from 'zod/mini';
import { type GuestId } from '../../../domain/guest/guest-id.ts';
import { type Urgency, laneOf } from '../../../domain/kernel/urgency.ts';
import { addMilliseconds } from '../../../domain/kernel/time.ts';
import { receiptNumber, type ReceiptNumber } from '../../../domain/referral/receipt.ts';
import {
  referral,
  type AcceptedReferral,
  type Referral,
  type ScreenedReferral,
  type Warning,
} from '../../../domain/referral/referral.ts';
import { reportOf, type Report } from '../../../domain/referral/report.ts';
import { canaryName } from '../../../domain/canary/canary.ts';
import { expiryAfter } from '../canary/expiry.ts';
import { grace, openWork, storedAs } from '../stored.ts';
import { type Key, type RawItem, type Write } from '../table.ts';

export const storedReferral = storedAs('referral', 1, referral);

/** The report as it was accepted: its dates are not judged again. Made at the first read: functions that only write have none. */
export const storedReport = z.lazy(() => reportOf(null));

export const referralKey = (referralId: ReceiptNumber): Key => ({ PK: `REF#${referralId}`, SK: 'REF' });

/** The list of an institution's referrals, by the instant they were accepted. */
export const referralsOf = (institutionId: string) => `INST#${institutionId}#REFERRALS`;

/**
 * That a guest sent a referral, and nothing of it: where a guest's list is read. The guest is a keyed digest, so that no key says
 * who reported; by when it was accepted, so that the list has its order.
 */
export const storedSent = storedAs('sent-by-guest', 1, z.strictObject({ referralId: receiptNumber }));

export const sentBy = (institutionId: string, guestId: GuestId) => ({
  partition: `GUEST#${institutionId}`,
  prefix: `SENT#${guestId}#`,
});

export const sentItem = ({ institutionId, acceptedAt, referralId }: AcceptedReferral, guestId: GuestId): RawItem => {
  const { partition, prefix } = sentBy(institutionId, guestId);
  return storedSent.write({ PK: partition, SK: `${prefix}${acceptedAt}#${referralId}` }, { referralId });
};

/** Immediate danger travels in the fast lane whatever urgency the sender claims. */
const laneFor = (claimed: Urgency, report: Report) => (report.immediateDanger === 'yes' ? 'urgent' : laneOf(claimed));

/** The one item an accepted referral is: it is its own outbox, open work until it is screened. */
export const acceptedItem = (accepted: AcceptedReferral, report: Report): RawItem =>
  storedReferral.write(referralKey(accepted.referralId), accepted, {
    open: { sort: openWork.referral, dueAt: addMilliseconds(accepted.acceptedAt, grace) },
    list: { key: referralsOf(accepted.institutionId), sort: `${accepted.acceptedAt}#${accepted.referralId}` },
    fields: {
      version: accepted.version,
      lane: laneFor(accepted.claimedUrgency, report),
      report,
      ...(accepted.institutionId === canaryName ? { expiresAt: expiryAfter(accepted.acceptedAt) } : {}),
    },
  });

/** Replaces what the service knows of a referral, never the report itself. Not open any more once screened. */
export const writeScreened = (screened: ScreenedReferral): Write => ({
  update: referralKey(screened.referralId),
  expression: 'SET #data = :data, #version = :version REMOVE openWork, dueAt',
  condition: '#version = :before',
  names: { '#data': 'data', '#version': 'version' },
  values: { ':data': screened, ':version': screened.version, ':before': screened.version - 1 },
});

/** Replaces the warnings of a referral, in whatever state it is; it stays open work if it is. */
export const writeWarnings = ({ referralId, version }: Referral, warnings: readonly Warning[]): Write => ({
  update: referralKey(referralId),
  expression: 'SET #data.#warnings = :warnings, #data.#version = :version, #version = :version',
  condition: '#version = :before',
  names: { '#data': 'data', '#warnings': 'warnings', '#version': 'version' },
  values: { ':warnings': warnings, ':version': version + 1, ':before': version },
});

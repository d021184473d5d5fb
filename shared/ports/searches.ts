import { type CaseId, type PersonId } from '../domain/kernel/ids.ts';
import { type Person } from '../domain/person/person.ts';
import { type ReceiptNumber } from '../domain/referral/receipt.ts';
import { type SearchRecord } from '../domain/search/search-record.ts';

export type SearchStore = {
  /** The persons of these ids that exist, in any order. */
  persons: (personIds: readonly PersonId[]) => Promise<Person[]>;
  /** The cases a referral opened or joined; null: there is no such referral. */
  casesOfReferral: (referralId: ReceiptNumber) => Promise<CaseId[] | null>;
  /** Notes the search, and each case shown as read by whoever searched: all or nothing. */
  note: (search: SearchRecord) => Promise<void>;
};

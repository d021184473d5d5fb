import { type AlertStore, type PageStore, type TimerStore } from '../../../shared/ports/alerts.ts';
import { type CaseReadStore, type CaseStore } from '../../../shared/ports/cases.ts';
import { type ClockStore, type NoticeStore } from '../../../shared/ports/clocks.ts';
import { type ContactStore } from '../../../shared/ports/contacts.ts';
import { type CountyReader } from '../../../shared/ports/county.ts';
import { type OutboxReader } from '../../../shared/ports/outbox.ts';
import { type ProviderStore } from '../../../shared/ports/providers.ts';
import { type RecordReader } from '../../../shared/ports/records.ts';
import { type ReferralStore } from '../../../shared/ports/referrals.ts';
import { type CallStore, type ReplyStore } from '../../../shared/ports/replies.ts';
import { type ScreeningStore } from '../../../shared/ports/screenings.ts';
import { type OpenWorkReader } from '../../../shared/ports/sweeping.ts';

/** Every port over the county's truth, over one empty table. */
export type Repositories = {
  referrals: ReferralStore;
  screenings: ScreeningStore;
  alerts: AlertStore;
  pages: PageStore;
  timers: TimerStore;
  cases: CaseReadStore;
  caseFiles: CaseStore;
  clocks: ClockStore;
  notices: NoticeStore;
  outbox: OutboxReader;
  openWork: OpenWorkReader;
  providers: ProviderStore;
  records: RecordReader;
  contacts: ContactStore;
  readContacts: CountyReader['contacts'];
  replies: ReplyStore;
  calls: CallStore;
};

export type OpenRepositories = () => Promise<Repositories>;

import { type AlertRecords } from '../../../shared/ports/alert-records.ts';
import { type AlertStore, type PageStore, type TimerStore } from '../../../shared/ports/alerts.ts';
import { type CanaryMailbox } from '../../../shared/ports/canary.ts';
import { type Dispatch, type DispatchRef } from '../../../shared/domain/dispatch/dispatch.ts';
import { type CallRef } from '../../../shared/domain/duty/duty.ts';
import { type Handover, type HandoverRef } from '../../../shared/domain/handover/handover.ts';
import { type CallBack, type CallBackRef } from '../../../shared/domain/line/call-back.ts';
import { type Call } from '../../../shared/domain/line/call.ts';
import { type CallStore } from '../../../shared/ports/calls.ts';
import { type DutyStore } from '../../../shared/ports/duties.ts';
import { type ShiftLookStore } from '../../../shared/ports/shifts.ts';
import { type CaseReadStore, type CaseStore } from '../../../shared/ports/cases.ts';
import { type ClockStore, type NoticeStore } from '../../../shared/ports/clocks.ts';
import { type DrillStore } from '../../../shared/ports/drills.ts';
import { type ContactStore } from '../../../shared/ports/contacts.ts';
import { type CountyReader } from '../../../shared/ports/county.ts';
import { type OutboxReader } from '../../../shared/ports/outbox.ts';
import { type ProviderStore } from '../../../shared/ports/providers.ts';
import { type RecordReader } from '../../../shared/ports/records.ts';
import { type ReferralStore } from '../../../shared/ports/referrals.ts';
import { type RequestStore } from '../../../shared/ports/requests.ts';
import { type FeedStore, type RotaStore } from '../../../shared/ports/rota.ts';
import { type SettingsStore, type SignOffStore } from '../../../shared/ports/settings.ts';
import { type CountySettings } from '../../../shared/domain/county/settings.ts';
import { type Rota } from '../../../shared/domain/rota/rota.ts';
import { type ReplyStore, type VoiceCallStore } from '../../../shared/ports/replies.ts';
import { type ScreeningStore } from '../../../shared/ports/screenings.ts';
import { type OpenWorkReader } from '../../../shared/ports/sweeping.ts';

/** Every port over the county's truth, over one empty table. */
export type Repositories = {
  referrals: ReferralStore;
  screenings: ScreeningStore;
  alerts: AlertStore;
  drills: DrillStore;
  mailbox: CanaryMailbox;
  alertRecords: AlertRecords;
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
  requests: RequestStore;
  /** The rota, once this plan of it was applied. */
  rota: (plan: Rota) => Promise<RotaStore>;
  feeds: FeedStore;
  /** The settings, once a pack with these was applied. */
  settings: (applied: CountySettings) => Promise<SettingsStore>;
  signOffs: SignOffStore;
  handovers: DutyStore<Handover, HandoverRef>;
  looks: ShiftLookStore;
  dispatches: DutyStore<Dispatch, DispatchRef>;
  calls: DutyStore<Call, CallRef>;
  callStore: CallStore;
  callBacks: DutyStore<CallBack, CallBackRef>;
  contacts: ContactStore;
  readContacts: CountyReader['contacts'];
  replies: ReplyStore;
  voiceCalls: VoiceCallStore;
};

export type OpenRepositories = () => Promise<Repositories>;

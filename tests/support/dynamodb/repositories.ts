import { randomUUID } from 'node:crypto';
import { CreateTableCommand, type DynamoDBClient, waitUntilTableExists } from '@aws-sdk/client-dynamodb';
import { makeAlertRecords } from '../../../shared/adapters/dynamodb/alert/alert-records.ts';
import { makeCaseAlerts } from '../../../shared/adapters/dynamodb/alert/case-alerts.ts';
import { makeAlertStore } from '../../../shared/adapters/dynamodb/alert/alert-store.ts';
import { makeDrillStore } from '../../../shared/adapters/dynamodb/alert/drill-store.ts';
import { makePageStore } from '../../../shared/adapters/dynamodb/alert/page-store.ts';
import {
  makeBoardReader,
  makeBreachReader,
  makeFactReader,
} from '../../../shared/adapters/dynamodb/board/board-reader.ts';
import { makeCanaryMailbox } from '../../../shared/adapters/dynamodb/canary/canary-mailbox.ts';
import { makeCaseFileStore } from '../../../shared/adapters/dynamodb/case/case-file-store.ts';
import { makeCaseNotes } from '../../../shared/adapters/dynamodb/case/case-notes.ts';
import { makeManyCases } from '../../../shared/adapters/dynamodb/case/many-cases.ts';
import { makeCaseStore } from '../../../shared/adapters/dynamodb/case/case-store.ts';
import { makeClockStore, makeNoticeStore } from '../../../shared/adapters/dynamodb/clock/clock-store.ts';
import { countyKeys } from '../../../shared/adapters/dynamodb/county/county-keys.ts';
import { rotaItem } from '../../../shared/adapters/dynamodb/county/stored-rota.ts';
import { makeDutyStore } from '../../../shared/adapters/dynamodb/duty/duty-store.ts';
import { makeCallStore } from '../../../shared/adapters/dynamodb/line/call-store.ts';
import { makeSearchStore } from '../../../shared/adapters/dynamodb/search/search-store.ts';
import { makeShiftLookStore } from '../../../shared/adapters/dynamodb/shift/shift-look-store.ts';
import { makeContactReader, makeContactStore } from '../../../shared/adapters/dynamodb/contact/contact-store.ts';
import { makeGuestStore } from '../../../shared/adapters/dynamodb/guest/guest-store.ts';
import { makeOpenWorkReader } from '../../../shared/adapters/dynamodb/open-work-reader.ts';
import { makeOutboxReader } from '../../../shared/adapters/dynamodb/outbox-reader.ts';
import { makeProviderStore } from '../../../shared/adapters/dynamodb/provider/provider-store.ts';
import { makeRecordReader } from '../../../shared/adapters/dynamodb/record/record-reader.ts';
import { makeReferralStore } from '../../../shared/adapters/dynamodb/referral/referral-store.ts';
import { makeVoiceCallStore } from '../../../shared/adapters/dynamodb/reply/voice-call-store.ts';
import { makeReplyStore } from '../../../shared/adapters/dynamodb/reply/reply-store.ts';
import { makeScreeningStore } from '../../../shared/adapters/dynamodb/referral/screening-store.ts';
import { makeRequestStore } from '../../../shared/adapters/dynamodb/request/request-store.ts';
import { makeFeedStore } from '../../../shared/adapters/dynamodb/rota/feed-store.ts';
import { makeRotaStore } from '../../../shared/adapters/dynamodb/rota/rota-store.ts';
import { settingsItem, settingsVersionKey } from '../../../shared/adapters/dynamodb/county/stored-settings.ts';
import { makeSettingsStore } from '../../../shared/adapters/dynamodb/settings/settings-store.ts';
import { makeSignOffStore } from '../../../shared/adapters/dynamodb/settings/sign-off-store.ts';
import { appliedPack } from '../memory/settings.ts';
import { makeTable, type Table } from '../../../shared/adapters/dynamodb/table.ts';
import { makeTimerStore } from '../../../shared/adapters/dynamodb/timer/timer-store.ts';
import { nothingLive } from '../../../shared/domain/rota/rota-file.ts';
import { dispatchKind } from '../../../shared/domain/dispatch/dispatch.ts';
import { handoverKind } from '../../../shared/domain/handover/handover.ts';
import { callBackKind } from '../../../shared/domain/line/call-back.ts';
import { callKind } from '../../../shared/domain/line/call.ts';
import { type Repositories } from '../behaviour/repositories.ts';
import { tableDefinition } from './table-definition.ts';

/** A new empty table; `owner` makes it, `client` uses it. */
export const newTable = async (owner: DynamoDBClient, client: DynamoDBClient = owner): Promise<Table> => {
  const TableName = `county-${randomUUID()}`;
  const { TableDescription } = await owner.send(new CreateTableCommand({ TableName, ...tableDefinition }));
  if (TableDescription?.TableStatus !== 'ACTIVE')
    await waitUntilTableExists({ client: owner, maxWaitTime: 20, minDelay: 1, maxDelay: 1 }, { TableName });
  return makeTable(client, TableName);
};

/** Every adapter over one table. */
export const repositoriesOf = (table: Table): Repositories => ({
  referrals: makeReferralStore(table),
  screenings: makeScreeningStore(table),
  alerts: makeAlertStore(table),
  drills: makeDrillStore(table),
  mailbox: makeCanaryMailbox(table, () => new Date()),
  alertRecords: makeAlertRecords(table),
  pages: makePageStore(table),
  timers: makeTimerStore(table),
  cases: makeCaseStore(table),
  caseFiles: makeCaseFileStore(table),
  manyCases: makeManyCases(table),
  caseAlerts: makeCaseAlerts(table),
  caseNotes: makeCaseNotes(table),
  searches: makeSearchStore(table),
  clocks: makeClockStore(table),
  notices: makeNoticeStore(table),
  outbox: makeOutboxReader(table),
  openWork: makeOpenWorkReader(table),
  providers: makeProviderStore(table),
  records: makeRecordReader(table),
  requests: makeRequestStore(table),
  rota: async (plan) => {
    const item = rotaItem({ version: 1, plan, live: nothingLive });
    if (!(await table.putNew({ ...countyKeys.rota, ...item })).written)
      throw new Error('the county was applied before');
    return makeRotaStore(table);
  },
  feeds: makeFeedStore(table),
  settings: async (settings) => {
    const item = settingsItem({ ...appliedPack, settings });
    await table.transact([
      { put: { ...countyKeys.settings, ...item }, condition: 'attribute_not_exists(PK)' },
      { put: { ...settingsVersionKey(1), ...item } },
    ]);
    return makeSettingsStore(table);
  },
  signOffs: makeSignOffStore(table),
  handovers: makeDutyStore(table, handoverKind),
  looks: makeShiftLookStore(table),
  dispatches: makeDutyStore(table, dispatchKind),
  calls: makeDutyStore(table, callKind),
  callStore: makeCallStore(table),
  callBacks: makeDutyStore(table, callBackKind),
  contacts: makeContactStore(table),
  readContacts: makeContactReader(table).contacts,
  guests: makeGuestStore(table, () => new Date()),
  replies: makeReplyStore(table),
  voiceCalls: makeVoiceCallStore(table, () => new Date()),
  board: makeBoardReader(table),
  breaches: makeBreachReader(table),
  facts: makeFactReader(table),
});

import { randomUUID } from 'node:crypto';
import { CreateTableCommand, type DynamoDBClient, waitUntilTableExists } from '@aws-sdk/client-dynamodb';
import { makeAlertStore } from '../../../shared/adapters/dynamodb/alert/alert-store.ts';
import { makePageStore } from '../../../shared/adapters/dynamodb/alert/page-store.ts';
import { makeCaseFileStore } from '../../../shared/adapters/dynamodb/case/case-file-store.ts';
import { makeCaseStore } from '../../../shared/adapters/dynamodb/case/case-store.ts';
import { makeClockStore, makeNoticeStore } from '../../../shared/adapters/dynamodb/clock/clock-store.ts';
import { makeContactReader, makeContactStore } from '../../../shared/adapters/dynamodb/contact/contact-store.ts';
import { makeOpenWorkReader } from '../../../shared/adapters/dynamodb/open-work-reader.ts';
import { makeOutboxReader } from '../../../shared/adapters/dynamodb/outbox-reader.ts';
import { makeProviderStore } from '../../../shared/adapters/dynamodb/provider/provider-store.ts';
import { makeRecordReader } from '../../../shared/adapters/dynamodb/record/record-reader.ts';
import { makeReferralStore } from '../../../shared/adapters/dynamodb/referral/referral-store.ts';
import { makeCallStore } from '../../../shared/adapters/dynamodb/reply/call-store.ts';
import { makeReplyStore } from '../../../shared/adapters/dynamodb/reply/reply-store.ts';
import { makeScreeningStore } from '../../../shared/adapters/dynamodb/referral/screening-store.ts';
import { makeTable, type Table } from '../../../shared/adapters/dynamodb/table.ts';
import { makeTimerStore } from '../../../shared/adapters/dynamodb/timer/timer-store.ts';
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
  pages: makePageStore(table),
  timers: makeTimerStore(table),
  cases: makeCaseStore(table),
  caseFiles: makeCaseFileStore(table),
  clocks: makeClockStore(table),
  notices: makeNoticeStore(table),
  outbox: makeOutboxReader(table),
  openWork: makeOpenWorkReader(table),
  providers: makeProviderStore(table),
  records: makeRecordReader(table),
  contacts: makeContactStore(table),
  readContacts: makeContactReader(table).contacts,
  replies: makeReplyStore(table),
  calls: makeCallStore(table, () => new Date()),
});

import { type Repositories } from '../behaviour/repositories.ts';
import { memoryCaseFiles, memoryClocks, memoryNotices } from './case-stores.ts';
import { memoryContacts } from './contacts.ts';
import { makeDatabase } from './database.ts';
import { memoryOpenWork, memoryOutbox } from './outbox.ts';
import { memoryProviders } from './providers.ts';
import { memoryRecords } from './records.ts';
import { memoryCalls, memoryReplies } from './replies.ts';
import { memoryAlerts, memoryCases, memoryPages, memoryReferrals, memoryScreenings, memoryTimers } from './stores.ts';

/** Every double over one new memory. */
export const memoryRepositories = (): Promise<Repositories> => {
  const db = makeDatabase();
  const contacts = memoryContacts();
  return Promise.resolve({
    referrals: memoryReferrals(db),
    screenings: memoryScreenings(db),
    alerts: memoryAlerts(db),
    pages: memoryPages(db),
    timers: memoryTimers(db),
    cases: memoryCases(db),
    caseFiles: memoryCaseFiles(db),
    clocks: memoryClocks(db),
    notices: memoryNotices(db),
    outbox: memoryOutbox(db),
    openWork: memoryOpenWork(db),
    providers: memoryProviders(),
    records: memoryRecords(db),
    contacts,
    readContacts: () => Promise.resolve(contacts.all()),
    replies: memoryReplies(),
    calls: memoryCalls(),
  });
};

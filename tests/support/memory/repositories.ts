import { dispatchKind } from '../../../shared/domain/dispatch/dispatch.ts';
import { handoverKind } from '../../../shared/domain/handover/handover.ts';
import { callBackKind } from '../../../shared/domain/line/call-back.ts';
import { callKind } from '../../../shared/domain/line/call.ts';
import { type Repositories } from '../behaviour/repositories.ts';
import { memoryAlertRecords } from './alert-records.ts';
import { memoryBoard, memoryBreaches, memoryFacts } from './board.ts';
import { memoryCanaryMailbox } from './canary-mailbox.ts';
import { memoryCaseFiles, memoryClocks, memoryNotices } from './case-stores.ts';
import { memoryCaseAlerts, memoryCaseNotes, memoryManyCases, memorySearches } from './casework.ts';
import { memoryContacts } from './contacts.ts';
import { makeDatabase } from './database.ts';
import { memoryDrills } from './drills.ts';
import { memoryCalls, memoryDuties, memoryShiftLooks } from './duties.ts';
import { memoryGuests } from './guests.ts';
import { memoryOpenWork, memoryOutbox } from './outbox.ts';
import { memoryProviders } from './providers.ts';
import { memoryRecords } from './records.ts';
import { memoryRequests } from './requests.ts';
import { memoryFeeds, memoryRota } from './rota.ts';
import { memorySettings, memorySignOffs } from './settings.ts';
import { memoryVoiceCalls, memoryReplies } from './replies.ts';
import { memoryAlerts, memoryCases, memoryPages, memoryReferrals, memoryScreenings, memoryTimers } from './stores.ts';

/** Every double over one new memory. */
export const memoryRepositories = (): Promise<Repositories> => {
  const db = makeDatabase();
  const contacts = memoryContacts();
  return Promise.resolve({
    referrals: memoryReferrals(db),
    screenings: memoryScreenings(db),
    alerts: memoryAlerts(db),
    drills: memoryDrills(db),
    mailbox: memoryCanaryMailbox(),
    alertRecords: memoryAlertRecords(db),
    pages: memoryPages(db),
    timers: memoryTimers(db),
    cases: memoryCases(db),
    caseFiles: memoryCaseFiles(db),
    manyCases: memoryManyCases(db),
    caseAlerts: memoryCaseAlerts(db),
    caseNotes: memoryCaseNotes(db),
    searches: memorySearches(db),
    clocks: memoryClocks(db),
    notices: memoryNotices(db),
    outbox: memoryOutbox(db),
    openWork: memoryOpenWork(db),
    providers: memoryProviders(),
    records: memoryRecords(db),
    requests: memoryRequests(db),
    rota: (plan) => Promise.resolve(memoryRota(plan)),
    feeds: memoryFeeds(),
    settings: (applied) => Promise.resolve(memorySettings(applied)),
    signOffs: memorySignOffs(),
    handovers: memoryDuties(db, handoverKind),
    looks: memoryShiftLooks(db),
    dispatches: memoryDuties(db, dispatchKind),
    calls: memoryDuties(db, callKind),
    callStore: memoryCalls(db),
    callBacks: memoryDuties(db, callBackKind),
    contacts,
    readContacts: () => Promise.resolve(contacts.all()),
    guests: memoryGuests(),
    replies: memoryReplies(),
    voiceCalls: memoryVoiceCalls(),
    board: memoryBoard(db),
    breaches: memoryBreaches(db),
    facts: memoryFacts(db),
  });
};

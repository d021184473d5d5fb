import { type Alert, type Notification } from '../../../shared/domain/alert/alert.ts';
import { type Case } from '../../../shared/domain/case/case.ts';
import { type CaseRead } from '../../../shared/domain/case/case-read.ts';
import { type TimelineEntry } from '../../../shared/domain/case/timeline.ts';
import { type Deadline } from '../../../shared/domain/deadline/deadline.ts';
import { type RecordedEvent } from '../../../shared/domain/event/domain-event.ts';
import { type ShiftLook } from '../../../shared/domain/handover/shift-changes.ts';
import { type Lane } from '../../../shared/domain/kernel/urgency.ts';
import { type Notice } from '../../../shared/domain/notice/notice.ts';
import { type Person } from '../../../shared/domain/person/person.ts';
import { type Referral } from '../../../shared/domain/referral/referral.ts';
import { type Report } from '../../../shared/domain/referral/report.ts';
import { type ReferralFact } from '../../../shared/domain/statistics/referral-fact.ts';
import { type InstitutionRequest } from '../../../shared/domain/request/request.ts';
import { type Timer } from '../../../shared/domain/timer/timer.ts';
import { type SearchRecord } from '../../../shared/domain/search/search-record.ts';
import { type FileRecord } from '../../../shared/ports/cases.ts';
import { type Work } from '../../../shared/ports/outbox.ts';

export type StoredReferral = { referral: Referral; report: Report; lane: Lane };
export type StoredEvent = { event: RecordedEvent; published: boolean };

/** Where a call stands: tests hold it up there, or let it crash. */
export type Point = 'read' | 'before-write' | 'after-write';

/** Part of a transaction: what must be so, and what is then written. `item` names what it touches. */
export type Part = { item: string; holds: () => boolean; write: () => void };

/** What a transaction of DynamoDB may hold. */
const mostParts = 100;

/**
 * The county's truth in memory, for the doubles of the stores. Transactions are all or nothing; whatever is read or written
 * is a copy. `stream` names what was inserted, in order, as the table's stream does.
 */
export const makeDatabase = () => {
  const tables = {
    referrals: new Map<string, StoredReferral>(),
    persons: new Map<string, Person>(),
    cases: new Map<string, Case>(),
    alerts: new Map<string, Alert>(),
    raised: new Map<string, { layer: string; alertId: Alert['alertId']; raisedAt: string }>(),
    pages: new Map<string, Notification>(),
    timers: new Map<string, Timer>(),
    events: new Map<string, StoredEvent>(),
    reads: new Map<string, CaseRead>(),
    searches: new Map<string, SearchRecord>(),
    notes: new Map<string, TimelineEntry>(),
    deadlines: new Map<string, Deadline>(),
    notices: new Map<string, Notice>(),
    timeline: new Map<string, { owner: string; entry: TimelineEntry }>(),
    records: new Map<string, FileRecord>(),
    facts: new Map<string, ReferralFact>(),
    requests: new Map<string, InstitutionRequest>(),
    duties: new Map<string, { list: string; sort: string; item: { version: number } }>(),
    callReads: new Set<string>(),
    look: new Map<string, ShiftLook>(),
  };
  const stream: Work[] = [];
  const hooks: { gate: (point: Point) => Promise<void>; committed: () => void } = {
    gate: () => Promise.resolve(),
    committed: () => undefined,
  };

  const commit = async (parts: readonly Part[]): Promise<'written' | 'conflict'> => {
    if (parts.length > mostParts) throw new Error(`a transaction of ${parts.length} parts`);
    if (new Set(parts.map(({ item }) => item)).size < parts.length)
      throw new Error('a transaction writes an item twice');
    await hooks.gate('before-write');
    const holds = parts.every((part) => part.holds());
    if (holds) {
      parts.forEach((part) => {
        part.write();
      });
      hooks.committed();
    }
    await hooks.gate('after-write');
    return holds ? 'written' : 'conflict';
  };

  const read = async <T>(look: () => T): Promise<T> => {
    await hooks.gate('read');
    return structuredClone(look());
  };

  return { ...tables, stream, hooks, commit, read };
};
export type Database = ReturnType<typeof makeDatabase>;

/** Part that writes a versioned record, parsed and so a copy, over the version before it; version 1 is new. */
export const versioned = <T extends { version: number }>(
  table: Map<string, T>,
  id: string,
  next: T,
  inserted?: () => void,
): Part => ({
  item: id,
  holds: () => (table.get(id)?.version ?? 0) === next.version - 1,
  write: () => {
    table.set(id, next);
    if (next.version === 1) inserted?.();
  },
});

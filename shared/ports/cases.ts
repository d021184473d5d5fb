import { type Case } from '../domain/case/case.ts';
import { type CaseRead } from '../domain/case/case-read.ts';
import { type TimelineEntry } from '../domain/case/timeline.ts';
import { type ClockChange } from '../domain/clock/clock-change.ts';
import { type Followed } from '../domain/clock/follow-effects.ts';
import { type Deadline } from '../domain/deadline/deadline.ts';
import { type RecordedEvent } from '../domain/event/domain-event.ts';
import { type Result } from '../domain/kernel/result.ts';
import { type Instant } from '../domain/kernel/time.ts';
import { type Person } from '../domain/person/person.ts';
import { type Page } from './referrals.ts';
import { type RequestWrite } from './requests.ts';

/** A case with its clocks, as one change looks at it. */
export type CaseFile = { case: Case; deadlines: Deadline[] };

/**
 * A record kept in the case's file beside the case itself (a form, an assessment, a plan), written with the change.
 * `key` starts with the record's own prefix, such as `FORM#`; version 1 is new, any other replaces the version before it.
 */
export type FileRecord = { entity: string; key: string; version: number; data: unknown };

/** Everything one change of a case writes, in one transaction. */
export type CaseChange = {
  case: Case;
  entry: TimelineEntry;
  clocks: readonly ClockChange[];
  followed: Followed;
  records: readonly FileRecord[];
  /** Questions to institutions that end with the change. */
  requests: readonly RequestWrite[];
  events: readonly RecordedEvent[];
  at: Instant;
};

export type CaseStore = {
  load: (caseId: Case['caseId']) => Promise<CaseFile | null>;
  /** `conflict`: the case or one of its clocks, records or requests has changed since it was loaded. */
  save: (change: CaseChange) => Promise<'written' | 'conflict'>;
  /** The history, oldest first. */
  timeline: (caseId: Case['caseId']) => Promise<TimelineEntry[]>;
};

export type CaseReadStore = {
  load: (caseId: Case['caseId']) => Promise<Case | null>;
  person: (personId: Person['personId']) => Promise<Person | null>;
  /** Newest first. */
  list: (limit: number, cursor: string | null) => Promise<Result<Page<Case>, 'cursor-invalid'>>;
  noteRead: (read: CaseRead) => Promise<void>;
};

import { type Case } from '../domain/case/case.ts';
import { type CaseRead } from '../domain/case/case-read.ts';
import { type Result } from '../domain/kernel/result.ts';
import { type Person } from '../domain/person/person.ts';
import { type Page } from './referrals.ts';

export type CaseReadStore = {
  load: (caseId: Case['caseId']) => Promise<Case | null>;
  person: (personId: Person['personId']) => Promise<Person | null>;
  /** Newest first. */
  list: (limit: number, cursor: string | null) => Promise<Result<Page<Case>, 'cursor-invalid'>>;
  noteRead: (read: CaseRead) => Promise<void>;
};

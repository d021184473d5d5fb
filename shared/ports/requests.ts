import { type TimelineEntry } from '../domain/case/timeline.ts';
import { type RecordedEvent } from '../domain/event/domain-event.ts';
import { type CaseId, type RequestId } from '../domain/kernel/ids.ts';
import { type Result } from '../domain/kernel/result.ts';
import { type Instant } from '../domain/kernel/time.ts';
import { type Notice } from '../domain/notice/notice.ts';
import { type RequestChange } from '../domain/request/decide-request.ts';
import { type InstitutionRequest } from '../domain/request/request.ts';
import { type Page } from './referrals.ts';

/** Which of an institution's requests: those that wait for its answer, overdue or not, or those that do not any more. */
export type RequestList = 'waiting' | 'ended';

/** Everything one step of a request writes, in one transaction; its timer follows from the request itself. */
export type RequestWrite = RequestChange & {
  history: readonly TimelineEntry[];
  notices: readonly Notice[];
  events: readonly RecordedEvent[];
  at: Instant;
};

export type RequestStore = {
  load: (requestId: RequestId) => Promise<InstitutionRequest | null>;
  /** Every request of a case, oldest first. */
  ofCase: (caseId: CaseId) => Promise<InstitutionRequest[]>;
  /** Newest first. */
  listOf: (
    institutionId: string,
    list: RequestList,
    limit: number,
    cursor: string | null,
  ) => Promise<Result<Page<InstitutionRequest>, 'cursor-invalid'>>;
  /** Every request of the county that waits for an answer, newest first. */
  waiting: (limit: number, cursor: string | null) => Promise<Result<Page<InstitutionRequest>, 'cursor-invalid'>>;
  /** `conflict`: somebody was faster; read again and decide again. */
  save: (write: RequestWrite) => Promise<'written' | 'conflict'>;
};

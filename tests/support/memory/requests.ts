import { institutionRequest, isWaiting, timerOf } from '../../../shared/domain/request/request.ts';
import { type RequestStore, type RequestWrite } from '../../../shared/ports/requests.ts';
import { type Database, type Part } from './database.ts';
import { pageOf } from './paging.ts';
import { doneTimerPart, eventParts, newTimerPart, noticePart, timelinePart } from './parts.ts';

const requestParts = (db: Database, { before, after, at }: RequestWrite): Part[] => {
  const [ended, running] = [before === null ? null : timerOf(before), timerOf(after)];
  const subject = { kind: 'request', requestId: after.requestId } as const;
  return [
    {
      item: after.requestId,
      holds: () => db.requests.get(after.requestId)?.version === before?.version,
      write: () => db.requests.set(after.requestId, institutionRequest.parse(after)),
    },
    ...(ended !== null && running === null ? [doneTimerPart(db, ended.timerId)] : []),
    ...(ended === null && running !== null
      ? [newTimerPart(db, { ...running, state: 'pending', setAt: at, heals: 0, subject })]
      : []),
  ];
};

export const requestStepParts = (db: Database, write: RequestWrite): Part[] => {
  const owner = { kind: 'case', caseId: write.after.caseId } as const;
  return [
    ...requestParts(db, write),
    ...write.history.map((entry) => timelinePart(db, owner, entry)),
    ...write.notices.map((notice) => noticePart(db, notice, null)),
    ...eventParts(db, write.events),
  ];
};

export const memoryRequests = (db: Database): RequestStore => ({
  load: (requestId) => db.read(() => db.requests.get(requestId) ?? null),
  ofCase: (caseId) =>
    db.read(() =>
      [...db.requests.values()]
        .filter((one) => one.caseId === caseId)
        .toSorted((a, b) => (`${a.askedAt}#${a.requestId}` < `${b.askedAt}#${b.requestId}` ? -1 : 1)),
    ),
  listOf: (institutionId, list, limit, cursor) =>
    db.read(() =>
      pageOf(
        [...db.requests.values()]
          .filter((one) => one.institution.institutionId === institutionId)
          .filter((one) => isWaiting(one) === (list === 'waiting'))
          .map((one) => ({ sort: `${one.askedAt}#${one.requestId}`, item: one })),
        limit,
        cursor,
      ),
    ),
  waiting: (limit, cursor) =>
    db.read(() =>
      pageOf(
        [...db.requests.values()]
          .filter(isWaiting)
          .map((one) => ({ sort: `${one.askedAt}#${one.requestId}`, item: one })),
        limit,
        cursor,
      ),
    ),
  save: (write) => db.commit(requestStepParts(db, write)),
});

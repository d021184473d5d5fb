import * as z from 'zod/mini';
import { type CaseId, requestId, type RequestId } from '../../../domain/kernel/ids.ts';
import { type Instant } from '../../../domain/kernel/time.ts';
import { type RequestChange } from '../../../domain/request/decide-request.ts';
import { institutionRequest, isWaiting, timerOf, type InstitutionRequest } from '../../../domain/request/request.ts';
import { type RequestList, type RequestWrite } from '../../../ports/requests.ts';
import { putNotice, putTimelineEntry } from '../clock/clock-items.ts';
import { putEvents } from '../event/event-items.ts';
import { storedAs } from '../stored.ts';
import { type Key, type Write } from '../table.ts';
import { closeTimer, putTimer } from '../timer/timer-items.ts';

export const storedRequest = storedAs('request', 1, institutionRequest);

/** In the case's partition: that there is a request, and nothing of it. Institutions' functions never read cases. */
export const storedPointer = storedAs('request-of-case', 1, z.strictObject({ requestId }));

export const requestKey = (id: RequestId): Key => ({ PK: `REQUEST#${id}`, SK: 'REQUEST' });

export const pointers = { partition: (caseId: CaseId) => `CASE#${caseId}`, prefix: 'REQUEST#' };

export const listKeyOf = (institutionId: string, list: RequestList): string => `INST#${institutionId}#REQUESTS#${list}`;

/** The pointers of every request that waits for an answer. */
export const waitingKey = 'REQUESTS#waiting';

/** A pointer is written when a request begins to wait, and again when it ends: then it leaves the list. */
const putPointer = (request: InstitutionRequest): Write => {
  const { requestId: id, caseId, askedAt } = request;
  const key = { PK: pointers.partition(caseId), SK: `${pointers.prefix}${askedAt}#${id}` };
  const list = { key: waitingKey, sort: `${askedAt}#${id}` };
  return {
    put: storedPointer.write(key, { requestId: id }, isWaiting(request) ? { list } : {}),
    ...(request.version === 1 ? { condition: 'attribute_not_exists(PK)' } : {}),
  };
};

const putRequest = ({ before, after }: RequestChange): Write => ({
  put: storedRequest.write(requestKey(after.requestId), after, {
    list: {
      key: listKeyOf(after.institution.institutionId, isWaiting(after) ? 'waiting' : 'ended'),
      sort: `${after.askedAt}#${after.requestId}`,
    },
    fields: { version: after.version },
  }),
  ...(before === null
    ? { condition: 'attribute_not_exists(PK)' }
    : { condition: 'version = :before', values: { ':before': before.version } }),
});

/** A request over the version it was decided from, with the timer of its term while that runs. */
const writeRequest = (change: RequestChange, now: Instant): Write[] => {
  const { before, after } = change;
  const [ended, running] = [before === null ? null : timerOf(before), timerOf(after)];
  const subject = { kind: 'request', requestId: after.requestId } as const;
  return [
    putRequest(change),
    ...(before === null || isWaiting(before) !== isWaiting(after) ? [putPointer(after)] : []),
    ...(ended !== null && running === null ? [closeTimer(ended.timerId)] : []),
    ...(ended === null && running !== null
      ? [putTimer({ ...running, state: 'pending', setAt: now, heals: 0, subject })]
      : []),
  ];
};

/** One step of a request with its lines in the case's history, who is told of it and what is announced. */
export const putRequestStep = ({ history, notices, events, at, ...change }: RequestWrite): Write[] => {
  const owner = { kind: 'case', caseId: change.after.caseId } as const;
  return [
    ...writeRequest(change, at),
    ...history.map((entry) => putTimelineEntry(owner, entry)),
    ...notices.map((notice) => putNotice(null, notice)),
    ...putEvents(events),
  ];
};

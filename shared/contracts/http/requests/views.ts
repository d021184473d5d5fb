import * as z from 'zod/mini';
import { actor } from '../../../domain/deadline/deadline.ts';
import { instant } from '../../../domain/kernel/time.ts';
import { stepsSince } from '../../../domain/request/decide-request.ts';
import {
  requestFields,
  silentSinceOf,
  type InstitutionRequest,
  type RequestStep,
} from '../../../domain/request/request.ts';
import { decider } from '../../../domain/referral/referral.ts';

const { requestId, institution, question, askedAt, dueAt, term } = requestFields;

const state = z.enum(['open', 'unanswered', 'answered', 'withdrawn']);
const version = z.int().check(z.positive());
const silentSince = z.nullable(instant);
const answered = z.nullable(z.strictObject({ text: z.string(), at: instant }));
const what = z.enum(['sent', 'unanswered', 'answered', 'withdrawn']);

/** A request as the county's staff see it, in the case. */
export const requestView = z
  .strictObject({
    requestId,
    version,
    state,
    institution,
    question,
    askedBy: decider,
    askedAt,
    dueAt,
    term,
    silentSince,
    answer: answered,
    withdrawn: z.nullable(z.strictObject({ at: instant, by: decider, why: z.string() })),
    history: z.array(z.strictObject({ version, what, at: instant, by: actor })),
  })
  .register(z.globalRegistry, { id: 'Request' });

export const requestsOfCase = z.strictObject({ items: z.array(requestView) });

/** A request as its institution sees it: nothing of the case but what it was asked. */
export const ownRequestView = z
  .strictObject({
    requestId,
    version,
    state,
    question,
    askedBy: z.string(),
    askedAt,
    dueAt,
    silentSince,
    answer: answered,
    withdrawnAt: z.nullable(instant),
  })
  .register(z.globalRegistry, { id: 'OwnRequest' });

/** One line of an institution's list: what waits until when, nothing of what is asked. */
const listedRequest = z.strictObject({
  requestId,
  state,
  askedAt,
  dueAt,
  silentSince,
  requestUrl: z.string(),
});
export const ownRequestList = z.strictObject({ items: z.array(listedRequest), next: z.nullable(z.string()) });

const answerOf = (request: InstitutionRequest): z.infer<typeof answered> =>
  request.state === 'answered' ? { text: request.answer.text, at: request.answer.at } : null;

export const toRequestView = (request: InstitutionRequest): z.infer<typeof requestView> => ({
  requestId: request.requestId,
  version: request.version,
  state: request.state,
  institution: request.institution,
  question: request.question,
  askedBy: request.askedBy,
  askedAt: request.askedAt,
  dueAt: request.dueAt,
  term: request.term,
  silentSince: silentSinceOf(request),
  answer: answerOf(request),
  withdrawn: request.state === 'withdrawn' ? request.withdrawn : null,
  history: request.history,
});

export const toOwnRequestView = (request: InstitutionRequest): z.infer<typeof ownRequestView> => ({
  requestId: request.requestId,
  version: request.version,
  state: request.state,
  question: request.question,
  askedBy: request.askedBy.name,
  askedAt: request.askedAt,
  dueAt: request.dueAt,
  silentSince: silentSinceOf(request),
  answer: answerOf(request),
  withdrawnAt: request.state === 'withdrawn' ? request.withdrawn.at : null,
});

export const toListedRequest = (request: InstitutionRequest): z.infer<typeof listedRequest> => ({
  requestId: request.requestId,
  state: request.state,
  askedAt: request.askedAt,
  dueAt: request.dueAt,
  silentSince: silentSinceOf(request),
  requestUrl: `/v1/requests/${request.requestId}`,
});

/** What an institution is told of what happened meanwhile: not who of the county did it. */
export const toOwnSteps = (
  request: InstitutionRequest,
  since: number,
): Pick<RequestStep, 'version' | 'what' | 'at'>[] =>
  stepsSince(request, since).map((step) => ({ version: step.version, what: step.what, at: step.at }));

import * as z from 'zod/mini';
import { actor } from '../deadline/deadline.ts';
import { institution } from '../institution/institution.ts';
import { caseId, newRequestId, requestId, timerId, type CaseId, type Digest, type RequestId } from '../kernel/ids.ts';
import { writtenText } from '../kernel/texts.ts';
import { instant } from '../kernel/time.ts';
import { receiptNumber } from '../referral/receipt.ts';
import { decider } from '../referral/referral.ts';

/** What is asked and answered is about a person: it stays in the table, whatever else is told of it. */
export const question = writtenText(4_000);
export const answer = writtenText(8_000);
export const withdrawalReason = writtenText(2_000);

/** The longest term a question may be given, in days. One that nobody needs for half a year is a letter, not a request. */
export const longestTerm = 180;

const step = z.strictObject({
  version: z.int().check(z.positive()),
  what: z.enum(['sent', 'unanswered', 'answered', 'withdrawn']),
  at: instant,
  by: actor,
});
/** One step in the life of a request, by the version it made. */
export type RequestStep = z.infer<typeof step>;

/** What a request has in every state. */
export const requestFields = {
  requestId,
  version: z.int().check(z.positive()),
  caseId,
  /** The referral that opened the case: what ties its events together. */
  referralId: receiptNumber,
  institution: z.pick(institution, { institutionId: true, name: true }),
  question,
  askedBy: decider,
  askedAt: instant,
  dueAt: instant,
  /** Whoever asked gave the term, or it is the county's own: a promise the service asks for, never a term of the law. */
  term: z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('given') }),
    z.strictObject({ kind: z.literal('rule'), rule: z.string(), settingsVersion: z.int() }),
  ]),
  /** Oldest first; never rewritten. */
  history: z.array(step).check(z.minLength(1)),
};

/** The institution let its term pass. Whatever comes later, this stays. */
const silence = { silentSince: z.nullable(instant) };

/**
 * A question of the county to an institution about the person of a case. `unanswered` is overdue and can still be answered;
 * `answered` and `withdrawn` end it.
 */
export const institutionRequest = z.discriminatedUnion('state', [
  z.strictObject({ state: z.literal('open'), ...requestFields }),
  z.strictObject({ state: z.literal('unanswered'), ...requestFields, silentSince: instant }),
  z.strictObject({
    state: z.literal('answered'),
    ...requestFields,
    ...silence,
    answer: z.strictObject({
      text: answer,
      at: instant,
      /** The institution's client or person, as its token said. */
      submittedBy: z.string(),
      /** Of the Idempotency-Key, so that the same answer sent again is known. */
      keyDigest: z.string(),
    }),
  }),
  z.strictObject({
    state: z.literal('withdrawn'),
    ...requestFields,
    ...silence,
    withdrawn: z.strictObject({ at: instant, by: decider, why: withdrawalReason }),
  }),
]);
export type InstitutionRequest = z.infer<typeof institutionRequest>;
export type WaitingRequest = Extract<InstitutionRequest, { state: 'open' | 'unanswered' }>;

/** Made from the key of whoever asks, so that a question sent twice is asked once. */
export const requestIdFor = (of: CaseId, requestKey: string, digest: Digest): RequestId =>
  newRequestId(digest(`request ${of} ${requestKey}`));

export const isWaiting = (request: InstitutionRequest): request is WaitingRequest =>
  request.state === 'open' || request.state === 'unanswered';

/** Since when the institution has been, or was, silent; null: it let no term pass. */
export const silentSinceOf = (request: InstitutionRequest) => (request.state === 'open' ? null : request.silentSince);

/** The one timer of a request, while the term runs. */
export const timerOf = ({ requestId: id, state, dueAt }: InstitutionRequest) =>
  state === 'open' ? { timerId: timerId.parse(`${id}-due`), fireAt: dueAt } : null;

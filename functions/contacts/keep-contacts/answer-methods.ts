import { type ChangeBook } from '../../../shared/application/contacts/change-book.ts';
import { type CodeDigest, type SendCode } from '../../../shared/application/contacts/send-code.ts';
import { codeRequest, methodRequest } from '../../../shared/contracts/http/contacts/requests.ts';
import { toMethodView } from '../../../shared/contracts/http/contacts/views.ts';
import { addMethod } from '../../../shared/domain/contact/change-contacts.ts';
import {
  addressOf,
  contactMethodId,
  methodAddress,
  newContactMethodId,
  type ContactBook,
  type ContactMethod,
} from '../../../shared/domain/contact/contact-book.ts';
import { methodOf, noteCode, proveMethod, type Proof } from '../../../shared/domain/contact/verification.ts';
import { type Digest } from '../../../shared/domain/kernel/ids.ts';
import { err, ok, type Result } from '../../../shared/domain/kernel/result.ts';
import { toInstant, type Clock } from '../../../shared/domain/kernel/time.ts';
import { contentInvalid } from '../../../shared/runtime/api/fault-answer.ts';
import { json, problem, type ApiRequest, type ApiResponse } from '../../../shared/runtime/api/http.ts';
import { readIdempotencyKey } from '../../../shared/runtime/api/idempotency-key.ts';
import { type Log } from '../../../shared/runtime/log.ts';
import { type MemberAnswer, type ReadMemberBody } from './members.ts';
import { readMethod } from './read-method.ts';

type Deps = {
  change: ChangeBook;
  sendCode: SendCode;
  codeDigest: CodeDigest;
  newCode: () => string;
  webhookSecret: (to: string) => Promise<string>;
  digest: Digest;
  clock: Clock;
  log: Log;
};

/** Whether a repeated request asks for what is there already: the same way, under whatever label. */
const isSame = (staffId: string, a: ContactMethod, b: ContactMethod): boolean =>
  a.channel === b.channel &&
  (a.channel === 'push' && b.channel === 'push'
    ? a.subscription.endpoint === b.subscription.endpoint
    : a.channel === 'webhook' && b.channel === 'webhook'
      ? a.url === b.url
      : addressOf(staffId, a) === addressOf(staffId, b));

const required = (book: ContactBook, methodId: string): ContactMethod => {
  const method = methodOf(book, methodId);
  if (method === null) throw new Error(`method ${methodId} was written and is not there`);
  return method;
};

type Made = { method: ContactMethod; isNew: boolean };

/** A person's ways: one added, its code sent again, its code given back. */
export const makeMethods = (
  { change, sendCode, codeDigest, newCode, webhookSecret, digest, clock, log }: Deps,
  body: ReadMemberBody,
): { add: MemberAnswer; sendAgain: MemberAnswer; verify: MemberAnswer } => {
  const show = async ({ staffId, version }: ContactBook, method: ContactMethod): Promise<ApiResponse> => {
    const secret = method.channel === 'webhook' ? await webhookSecret(methodAddress(staffId, method)) : null;
    const shown = { version, method: toMethodView(staffId, method), secret };
    return json(200, shown, { etag: `"${version}"` });
  };

  /** The code leaves only after it was written: one that comes back is always known. */
  const deliver = async (book: ContactBook, method: ContactMethod, code: string, request: ApiRequest) => {
    const { staffId } = book;
    const sent = await sendCode(staffId, method, code);
    const about = { staffId, channel: method.channel };
    if (!sent.ok) {
      log('warn', 'contact.code-failed', { ...about, failure: sent.error.failure });
      return problem('code-not-sent', request.language, { failure: sent.error.failure });
    }
    log('info', 'contact.code-sent', { ...about, providerMessageId: sent.value.providerMessageId });
    return show(book, method);
  };

  const add: MemberAnswer = body(methodRequest, async (given, { staffId }, request) => {
    const key = readIdempotencyKey(request.headers);
    if (key === null) return problem('idempotency-key-missing', request.language);
    const now = toInstant(clock());
    const methodId = newContactMethodId(digest(`contact ${staffId} ${key}`));
    const wanted = readMethod(given, methodId, now);
    if (!wanted.ok) return contentInvalid(request, [wanted.error]);
    const code = newCode();
    const codeSeal = await codeDigest(staffId, methodId, code);
    const added = await change(staffId, null, (book): Result<{ book: ContactBook; made: Made }, AddRefusal> => {
      const before = methodOf(book, methodId);
      if (before !== null)
        return isSame(staffId, before, wanted.value)
          ? ok({ book, made: { method: before, isNew: false } })
          : err({ code: 'idempotency-key-reused' });
      const with_ = addMethod(book, wanted.value);
      if (!with_.ok) return err({ code: with_.error });
      const noted = noteCode(with_.value, wanted.value, codeSeal, now);
      return noted.ok
        ? ok({ book: noted.value, made: { method: required(noted.value, methodId), isNew: true } })
        : noted;
    });
    if (!added.ok) return refuse(added.error, request);
    const { book, made } = added.value;
    return made.isNew ? deliver(book, made.method, code, request) : show(book, made.method);
  });

  const sendAgain: MemberAnswer = async ({ staffId }, request) => {
    const methodId = contactMethodId.safeParse(request.params['methodId']);
    if (!methodId.success) return problem('not-found', request.language);
    const now = toInstant(clock());
    const code = newCode();
    const codeSeal = await codeDigest(staffId, methodId.data, code);
    const noted = await change(
      staffId,
      null,
      (book): Result<{ book: ContactBook; made: ContactMethod }, AddRefusal> => {
        const method = methodOf(book, methodId.data);
        if (method === null) return err({ code: 'not-found' });
        if (method.verifiedAt !== null) return err({ code: 'already-recorded' });
        const next = noteCode(book, method, codeSeal, now);
        return next.ok ? ok({ book: next.value, made: required(next.value, methodId.data) }) : next;
      },
    );
    if (!noted.ok) return refuse(noted.error, request);
    return deliver(noted.value.book, noted.value.made, code, request);
  };

  const verify: MemberAnswer = body(codeRequest, async ({ code }, { staffId }, request) => {
    const methodId = contactMethodId.safeParse(request.params['methodId']);
    if (!methodId.success) return problem('not-found', request.language);
    const codeSeal = await codeDigest(staffId, methodId.data, code);
    const now = toInstant(clock());
    const proven = await change(
      staffId,
      null,
      (book): Result<{ book: ContactBook; made: Proof }, { code: 'not-found' }> => {
        if (methodOf(book, methodId.data) === null) return err({ code: 'not-found' });
        const proof = proveMethod(book, methodId.data, codeSeal, now);
        return ok({ book: proof.kind === 'over' ? book : proof.book, made: proof });
      },
    );
    if (!proven.ok) return refuse(proven.error, request);
    const { book, made } = proven.value;
    if (made.kind === 'over') return problem('code-over', request.language);
    if (made.kind === 'wrong') return problem('code-wrong', request.language, { triesLeft: made.triesLeft });
    const method = required(book, methodId.data);
    log('info', 'contact.verified', { staffId, channel: method.channel });
    return show(book, method);
  });

  return { add, sendAgain, verify };
};

type AddRefusal =
  | { code: 'idempotency-key-reused' | 'methods-too-many' | 'method-repeated' | 'not-found' | 'already-recorded' }
  | { code: 'codes-too-often'; againAt: string };

const refuse = (
  refusal: AddRefusal | { code: 'version-stale'; version: number },
  { language }: ApiRequest,
): ApiResponse => {
  const { code, ...more } = refusal;
  return problem(code, language, more);
};

import { contextNow, toChange } from '../../../shared/application/duties/change-duty.ts';
import { answersRequest, startCallRequest } from '../../../shared/contracts/http/line/requests.ts';
import { toCallSummary } from '../../../shared/contracts/http/line/views.ts';
import { readBody } from '../../../shared/contracts/http/read-body.ts';
import { localDateOf } from '../../../shared/domain/calendar/local-time.ts';
import { findForm, formsOffered } from '../../../shared/domain/form/forms.ts';
import { newCallId } from '../../../shared/domain/kernel/ids.ts';
import { toInstant } from '../../../shared/domain/kernel/time.ts';
import { callsOfMonth, monthOf } from '../../../shared/domain/line/call.ts';
import { answerCall, startCall } from '../../../shared/domain/line/decide-call.ts';
import { checkDraft, intakeForm } from '../../../shared/domain/line/intake.ts';
import { contentInvalid } from '../../../shared/runtime/api/fault-answer.ts';
import { json, problem } from '../../../shared/runtime/api/http.ts';
import { readIdempotencyKey } from '../../../shared/runtime/api/idempotency-key.ts';
import { readPaging } from '../../../shared/runtime/api/paging.ts';
import { type Answer } from '../../../shared/runtime/api/routes.ts';
import { caseRoles } from '../../../shared/runtime/api/staff.ts';
import { checkVersion, openCall, saveCall, showCall, type CallDeps } from './open-call.ts';
import { readMonth } from './read-months.ts';

/** Calls: taken, listed, read, and answered question by question. */
export const makeCalls = (deps: CallDeps) => {
  const { store, calls, staff, log, digest, clock } = deps;

  const start: Answer = async (request) => {
    const { principal, language, headers } = request;
    const member = await staff(principal, caseRoles);
    if (!member.ok) return problem(member.error, language);
    const key = readIdempotencyKey(headers);
    if (key === null) return problem('idempotency-key-missing', language);
    const body = readBody(startCallRequest, request);
    if (!body.ok)
      return problem(body.error.code, language, body.error.errors === undefined ? {} : { errors: body.error.errors });
    const { staffId, name } = member.value;
    const now = toInstant(clock());
    const id = newCallId(digest(`call ${staffId}\n${key}`));
    const form = formsOffered(localDateOf(now)).find((one) => one.form === intakeForm);
    if (form === undefined) throw new Error('no intake form is offered today');
    const facts = {
      callId: id,
      line: body.value.line,
      takenBy: { staffId, name },
      callerPhone: body.value.callerPhone ?? null,
      formVersion: form.version,
    };
    const context = await contextNow(deps);
    const decided = startCall(facts, context);
    if ((await store.save(toChange(null, decided, null, context))) === 'written') {
      log('info', 'call.changed', { callId: id, staffId, because: 'open' });
      return showCall(decided.after);
    }
    const before = await store.load({ kind: 'call', callId: id });
    if (before === null) throw new Error(`call ${id} was neither written nor there`);
    const same = before.line === facts.line && before.callerPhone === facts.callerPhone;
    return same ? showCall(before) : problem('idempotency-key-reused', language);
  };

  const list: Answer = async (request) => {
    const { principal, language, query } = request;
    const member = await staff(principal, caseRoles);
    if (!member.ok) return problem(member.error, language);
    const month = readMonth(request, 'month', monthOf(toInstant(clock())));
    if (!month.ok) return month.error;
    const { limit, cursor } = readPaging(query);
    const page = await store.list(callsOfMonth(month.value), limit, cursor);
    if (!page.ok) return problem(page.error, language);
    return json(200, { items: page.value.items.map(toCallSummary), next: page.value.next });
  };

  const get: Answer = async (request) => {
    const opened = await openCall(deps, request);
    if (!opened.ok) return opened.error;
    const { call, member, context } = opened.value;
    const about = { callId: call.callId, staffId: member.staffId };
    await calls.noteRead({ ...about, at: context.now, requestId: request.requestId });
    log('info', 'call.read', about);
    return showCall(call);
  };

  const answer: Answer = async (request) => {
    const opened = await openCall(deps, request);
    if (!opened.ok) return opened.error;
    const { call, context } = opened.value;
    const stale = checkVersion(request, call);
    if (stale !== null) return stale;
    const body = readBody(answersRequest, request);
    if (!body.ok)
      return problem(
        body.error.code,
        request.language,
        body.error.errors === undefined ? {} : { errors: body.error.errors },
      );
    const form = findForm(intakeForm, call.formVersion);
    if (form === null) throw new Error(`call ${call.callId} was asked by a form that is not there`);
    const checked = checkDraft(form, body.value.answers, context.now);
    if (!checked.ok)
      return contentInvalid(
        request,
        checked.error.map((fault) => ({ ...fault, pointer: `/answers${fault.pointer}` })),
      );
    const decided = answerCall(call, checked.value, context);
    if (!decided.ok) return problem(decided.error.code, request.language);
    return saveCall(deps, opened.value, decided.value, request);
  };

  return { start, list, get, answer };
};

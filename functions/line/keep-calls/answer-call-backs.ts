import { makeChangeDuty, toChange } from '../../../shared/application/duties/change-duty.ts';
import { callBackDoneRequest, callBackRequest } from '../../../shared/contracts/http/line/requests.ts';
import { toCallBackView } from '../../../shared/contracts/http/line/views.ts';
import { readBody } from '../../../shared/contracts/http/read-body.ts';
import { type DutyContext } from '../../../shared/domain/duty/decided.ts';
import { callBackId, callId, newCallBackId } from '../../../shared/domain/kernel/ids.ts';
import { addMilliseconds } from '../../../shared/domain/kernel/time.ts';
import { callBackLists, type CallBack, type CallBackRef } from '../../../shared/domain/line/call-back.ts';
import { finishCallBack, promiseCallBack } from '../../../shared/domain/line/decide-call-back.ts';
import { type StaffMember } from '../../../shared/domain/rota/rota.ts';
import { type DutyStore } from '../../../shared/ports/duties.ts';
import { answerDutyChange } from '../../../shared/runtime/api/duty-change.ts';
import { contentInvalid } from '../../../shared/runtime/api/fault-answer.ts';
import { json, problem, type ApiRequest } from '../../../shared/runtime/api/http.ts';
import { readIdempotencyKey } from '../../../shared/runtime/api/idempotency-key.ts';
import { readListName } from '../../../shared/runtime/api/list-name.ts';
import { readPaging } from '../../../shared/runtime/api/paging.ts';
import { type Answer } from '../../../shared/runtime/api/routes.ts';
import { caseRoles } from '../../../shared/runtime/api/staff.ts';
import { openCall, type CallDeps } from './open-call.ts';

type Deps = CallDeps & { callBacks: DutyStore<CallBack, CallBackRef> };

const furthest = 7 * 86_400_000;

const refOf = (params: ApiRequest['params']): CallBackRef | null => {
  const [call, back] = [callId.safeParse(params['id']), callBackId.safeParse(params['callBackId'])];
  return call.success && back.success ? { kind: 'call-back', callId: call.data, callBackId: back.data } : null;
};

const show = (one: CallBack, member: StaffMember) =>
  json(200, toCallBackView(one, member), { etag: `"${one.version}"` });

/** Promises to call back: made, listed, and ended by whoever says what came of them. */
export const makeCallBacks = ({ callBacks, ...deps }: Deps) => {
  const { staff, log, digest } = deps;

  const promise: Answer = async (request) => {
    const { language, headers } = request;
    const opened = await openCall(deps, request);
    if (!opened.ok) return opened.error;
    const { call, member, context } = opened.value;
    const key = readIdempotencyKey(headers);
    if (key === null) return problem('idempotency-key-missing', language);
    const body = readBody(callBackRequest, request);
    if (!body.ok)
      return problem(body.error.code, language, body.error.errors === undefined ? {} : { errors: body.error.errors });
    const { dueAt, why } = body.value;
    const { staffId, name } = member;
    const id = newCallBackId(digest(`call-back ${call.callId} ${staffId}\n${key}`));
    const before = await callBacks.load({ kind: 'call-back', callId: call.callId, callBackId: id });
    if (before !== null)
      return before.dueAt === dueAt && before.why === why
        ? show(before, member)
        : problem('idempotency-key-reused', language);
    if (call.callerPhone === null) return contentInvalid(request, [{ pointer: '', code: 'no-caller-phone' }]);
    if (dueAt <= context.now) return contentInvalid(request, [{ pointer: '/dueAt', code: 'in-the-past' }]);
    if (dueAt > addMilliseconds(context.now, furthest))
      return contentInvalid(request, [{ pointer: '/dueAt', code: 'too-far-ahead' }]);
    const asked = { callBackId: id, callId: call.callId, promisedBy: { staffId, name }, dueAt, why };
    const decided = promiseCallBack(asked, context);
    const owner = { kind: 'call-back', callId: call.callId, callBackId: id } as const;
    // Two requests with one key at the same moment: whoever was slower asks again and is told.
    if ((await callBacks.save(toChange(null, decided, owner, context))) === 'conflict')
      return problem('version-stale', language);
    log('info', 'call-back.changed', { callId: call.callId, callBackId: id, staffId, because: 'open' });
    return show(decided.after, member);
  };

  const list: Answer = async (request) => {
    const { principal, language, query } = request;
    const member = await staff(principal, caseRoles);
    if (!member.ok) return problem(member.error, language);
    const name = readListName(request, callBackLists);
    if (!name.ok) return name.error;
    const { limit, cursor } = readPaging(query);
    const page = await callBacks.list(name.value, limit, cursor);
    if (!page.ok) return problem(page.error, language);
    return json(200, {
      items: page.value.items.map((one) => toCallBackView(one, member.value)),
      next: page.value.next,
    });
  };

  const finish = answerDutyChange({ staff })({
    body: callBackDoneRequest,
    refOf,
    change: makeChangeDuty({ ...deps, store: callBacks }),
    prepare: async ({ outcome, note }, { member, request }) => {
      const opened = await openCall(deps, request);
      if (!opened.ok) return opened.error;
      return (before: CallBack, context: DutyContext) =>
        finishCallBack(before, { outcome, note: note ?? null }, member, context);
    },
    refuse: ({ code }, { language }) => problem(code, language),
    show: (after, member) => Promise.resolve(toCallBackView(after, member)),
    noted: (after, { staffId }) => {
      const { callId: of, callBackId: id, state } = after;
      log('info', 'call-back.changed', { callId: of, callBackId: id, staffId, because: state });
    },
  });

  return { promise, list, finish };
};

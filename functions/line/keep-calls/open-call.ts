import { contextNow, toChange, type DutyDeps } from '../../../shared/application/duties/change-duty.ts';
import { toCallView } from '../../../shared/contracts/http/line/views.ts';
import { isOnCall } from '../../../shared/domain/dispatch/access.ts';
import { type Decided, type DutyContext } from '../../../shared/domain/duty/decided.ts';
import { callId } from '../../../shared/domain/kernel/ids.ts';
import { err, ok, type Result } from '../../../shared/domain/kernel/result.ts';
import { type Call, type CallRef } from '../../../shared/domain/line/call.ts';
import { type Rota, type StaffMember } from '../../../shared/domain/rota/rota.ts';
import { type CallStore } from '../../../shared/ports/calls.ts';
import { type DutyStore } from '../../../shared/ports/duties.ts';
import { json, problem, type ApiRequest, type ApiResponse } from '../../../shared/runtime/api/http.ts';
import { readIfMatch } from '../../../shared/runtime/api/if-match.ts';
import { caseRoles, type findStaff } from '../../../shared/runtime/api/staff.ts';
import { type Log } from '../../../shared/runtime/log.ts';

export type CallDeps = DutyDeps & {
  store: DutyStore<Call, CallRef>;
  calls: CallStore;
  staff: ReturnType<typeof findStaff>;
  log: Log;
};

export type OpenedCall = { member: StaffMember; call: Call; context: DutyContext };

/** Who took the call, whoever is on call now, supervisors and directors: others have nothing to do with what was said. */
const mayHear = ({ staffId, roles }: StaffMember, { takenBy }: Call, rota: Rota, now: DutyContext['now']): boolean =>
  takenBy.staffId === staffId ||
  roles.includes('supervisor') ||
  roles.includes('director') ||
  isOnCall(rota, staffId, now);

/** The call of a request and who asks, or the answer for someone who may not hear it. */
export const openCall = async (
  { store, staff, ...deps }: CallDeps,
  { principal, params, language }: ApiRequest,
): Promise<Result<OpenedCall, ApiResponse>> => {
  const member = await staff(principal, caseRoles);
  if (!member.ok) return err(problem(member.error, language));
  const id = callId.safeParse(params['id']);
  const [call, context] = await Promise.all([
    id.success ? store.load({ kind: 'call', callId: id.data }) : null,
    contextNow(deps),
  ]);
  if (call === null || !mayHear(member.value, call, context.rota, context.now))
    return err(problem('not-found', language));
  return ok({ member: member.value, call, context });
};

/** The version a change was decided on, or the answer that refuses it. */
export const checkVersion = ({ headers, language }: ApiRequest, { version }: Call): ApiResponse | null => {
  const expected = readIfMatch(headers);
  if (expected === null) return problem('if-match-missing', language);
  return expected === version ? null : problem('version-stale', language, { version });
};

export const showCall = (one: Call): ApiResponse => json(200, toCallView(one), { etag: `"${one.version}"` });

/** Writes what was decided of a call, and answers with the call as it is now. */
export const saveCall = async (
  { store, log }: CallDeps,
  { call, member, context }: OpenedCall,
  decided: Decided<Call>,
  { language }: ApiRequest,
): Promise<ApiResponse> => {
  if ((await store.save(toChange(call, decided, null, context))) === 'conflict')
    return problem('version-stale', language);
  log('info', 'call.changed', { callId: call.callId, staffId: member.staffId, because: decided.after.state });
  return showCall(decided.after);
};

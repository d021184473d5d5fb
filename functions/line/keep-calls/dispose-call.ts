import { type makeReferCall } from '../../../shared/application/line/refer-call.ts';
import { faultsOf, faultText, type Fault } from '../../../shared/contracts/http/faults.ts';
import { dispositionRequest } from '../../../shared/contracts/http/line/requests.ts';
import { readBody } from '../../../shared/contracts/http/read-body.ts';
import { findForm } from '../../../shared/domain/form/forms.ts';
import { type Urgency } from '../../../shared/domain/kernel/urgency.ts';
import { closeCall } from '../../../shared/domain/line/decide-call.ts';
import { intakeForm, isDanger, questionOf, readIntake } from '../../../shared/domain/line/intake.ts';
import { reportOf } from '../../../shared/domain/referral/report.ts';
import { problem, type ApiRequest, type ApiResponse } from '../../../shared/runtime/api/http.ts';
import { type Answer } from '../../../shared/runtime/api/routes.ts';
import * as z from 'zod/mini';
import { checkVersion, openCall, saveCall, showCall, type CallDeps, type OpenedCall } from './open-call.ts';

type Deps = CallDeps & { refer: ReturnType<typeof makeReferCall> };

/** A fault of the report, told at the question it comes from. */
const asQuestion = (fault: Fault): Fault => {
  const pointer = Object.keys(questionOf)
    .toSorted((a, b) => b.length - a.length)
    .find((one) => fault.pointer.startsWith(one));
  const question = pointer === undefined ? undefined : questionOf[pointer];
  return question === undefined ? fault : { ...fault, pointer: `/answers/${question}` };
};

/** POST /v1/calls/{id}/disposition: one key ends a call; `case` makes a referral of it. */
export const makeDisposeCall = ({ refer, ...deps }: Deps): Answer => {
  const report = reportOf(deps.clock);

  const toReferral = async (
    opened: OpenedCall,
    { urgency, told112 }: { urgency: Urgency; told112: boolean | undefined },
    request: ApiRequest,
  ): Promise<ApiResponse> => {
    const { call, member, context } = opened;
    const { language } = request;
    if (call.state !== 'open') return problem('call-ended', language);
    const form = findForm(intakeForm, call.formVersion);
    if (form === null) throw new Error(`call ${call.callId} was asked by a form that is not there`);
    const danger = isDanger(call.answers);
    const wanted = { urgency, told112: danger ? (told112 ?? false) : null };
    const untold: Fault[] =
      danger && told112 === undefined
        ? [{ pointer: '/told112', code: 'required', detail: faultText('required', language) }]
        : [];
    const body = readIntake(call, form, wanted, context.now);
    if (!body.ok) {
      const asked = body.error.map(({ pointer, code, values }): Fault => ({
        pointer: `/answers${pointer}`,
        code,
        detail: faultText(code, language, values),
      }));
      return problem('content-invalid', language, { errors: [...untold, ...asked] });
    }
    const parsed = z.safeParse(report, body.value);
    if (!parsed.success || untold.length > 0) {
      const faults = parsed.success ? [] : faultsOf(parsed.error.issues, body.value, language).map(asQuestion);
      return problem('content-invalid', language, { errors: [...untold, ...faults] });
    }
    const referred = await refer({ call, report: parsed.data, wanted, by: member, context });
    if (!referred.ok) return problem(referred.error, language);
    const fields = { callId: call.callId, staffId: member.staffId, because: 'referred' };
    const { value } = referred;
    deps.log('info', 'call.changed', value.state === 'referred' ? { ...fields, referralId: value.referralId } : fields);
    return showCall(value);
  };

  return async (request) => {
    const opened = await openCall(deps, request);
    if (!opened.ok) return opened.error;
    const { call, member, context } = opened.value;
    const body = readBody(dispositionRequest, request);
    // The same key pressed twice made one referral: whoever asks again is told which.
    if (body.ok && body.value.disposition === 'case' && call.state === 'referred') return showCall(call);
    const stale = checkVersion(request, call);
    if (stale !== null) return stale;
    if (!body.ok)
      return problem(
        body.error.code,
        request.language,
        body.error.errors === undefined ? {} : { errors: body.error.errors },
      );
    if (body.value.disposition === 'case') {
      const { urgency, told112 } = body.value;
      return toReferral(opened.value, { urgency, told112 }, request);
    }
    const { disposition, note } = body.value;
    const decided = closeCall(call, { disposition, note: note ?? null }, member, context);
    if (!decided.ok) return problem(decided.error.code, request.language);
    return saveCall(deps, opened.value, decided.value, request);
  };
};

import { faultText, type Fault } from '../../../shared/contracts/http/faults.ts';
import { type Language } from '../../../shared/contracts/http/language.ts';
import { type SubmitReferralAnswer } from '../../../shared/contracts/http/referrals/answers.ts';
import { readBody } from '../../../shared/contracts/http/read-body.ts';
import { institutionKinds, type Institution } from '../../../shared/domain/institution/institution.ts';
import { type Clock } from '../../../shared/domain/kernel/time.ts';
import { partOfKind } from '../../../shared/domain/referral/kind-parts.ts';
import { reportOf, type Report } from '../../../shared/domain/referral/report.ts';
import { type makeSubmitReferral } from '../../../shared/application/referrals/submit-referral.ts';
import { json, problem, type ApiRequest, type ApiResponse } from '../../../shared/runtime/api/http.ts';
import { readIdempotencyKey } from '../../../shared/runtime/api/idempotency-key.ts';
import { type findSender } from '../../../shared/runtime/api/sender.ts';
import { type Log } from '../../../shared/runtime/log.ts';

/** Parts of the report that belong to another kind of institution. */
const foreignParts = (report: Report, { kind }: Institution, language: Language): Fault[] =>
  institutionKinds.flatMap((other) => {
    const part = partOfKind[other];
    if (other === kind || report[part] === undefined) return [];
    return [{ pointer: `/${part}`, code: 'part-not-for-kind', detail: faultText('part-not-for-kind', language) }];
  });

const submitter = ({ principal }: ApiRequest) =>
  principal?.kind === 'system' ? principal.clientId : (principal?.userId ?? '');

/** POST /v1/referrals: parse, authorise, accept, answer 202 with the receipt. */
export const makeAnswerSubmission = ({
  sender,
  submit,
  clock,
  log,
  publicUrl,
}: {
  sender: ReturnType<typeof findSender>;
  submit: ReturnType<typeof makeSubmitReferral>;
  clock: Clock;
  log: Log;
  publicUrl: string;
}) => {
  const schema = reportOf(clock);
  return async (request: ApiRequest): Promise<ApiResponse> => {
    const { language, headers } = request;
    const institution = await sender(request.principal, 'semnal/referrals.submit');
    if (!institution.ok) return problem(institution.error, language);
    if (institution.value.status === 'suspended') return problem('institution-suspended', language);
    const idempotencyKey = readIdempotencyKey(headers);
    if (idempotencyKey === null) return problem('idempotency-key-missing', language);
    const body = readBody(schema, request);
    if (!body.ok)
      return problem(body.error.code, language, body.error.errors === undefined ? {} : { errors: body.error.errors });
    const misplaced = foreignParts(body.value, institution.value, language);
    if (misplaced.length > 0) return problem('content-invalid', language, { errors: misplaced });

    const accepted = await submit({
      institution: institution.value,
      submittedBy: submitter(request),
      idempotencyKey,
      sent: request.body,
      report: body.value,
    });
    if (!accepted.ok) return problem(accepted.error, language);
    const { referral, replayed } = accepted.value;
    const { referralId, acceptedAt, warnings, institutionId } = referral;
    log('info', replayed ? 'referral.replayed' : 'referral.accepted', {
      referralId,
      institutionId,
      urgency: referral.claimedUrgency,
    });
    const statusUrl = `${publicUrl}/v1/referrals/${referralId}`;
    const answer: SubmitReferralAnswer = {
      referralId,
      receipt: referralId,
      status: 'received',
      acceptedAt,
      statusUrl,
      warnings,
    };
    return json(202, answer, { location: statusUrl });
  };
};

import { faultText, type Fault } from '../../contracts/http/faults.ts';
import { type Language } from '../../contracts/http/language.ts';
import { type SubmitReferralAnswer } from '../../contracts/http/referrals/answers.ts';
import { readBody } from '../../contracts/http/read-body.ts';
import { institutionKinds, type Institution } from '../../domain/institution/institution.ts';
import { type Clock } from '../../domain/kernel/time.ts';
import { partOfKind } from '../../domain/referral/kind-parts.ts';
import { reportOf, type Report } from '../../domain/referral/report.ts';
import { type makeSubmitReferral } from '../../application/referrals/submit-referral.ts';
import { type Log } from '../log.ts';
import { json, problem, type ApiRequest, type ApiResponse } from './http.ts';
import { readIdempotencyKey } from './idempotency-key.ts';

/** Parts of the report that belong to another kind of institution. */
const foreignParts = (report: Report, { kind }: Institution, language: Language): Fault[] =>
  institutionKinds.flatMap((other) => {
    const part = partOfKind[other];
    if (other === kind || report[part] === undefined) return [];
    return [{ pointer: `/${part}`, code: 'part-not-for-kind', detail: faultText('part-not-for-kind', language) }];
  });

/**
 * Takes a report of an institution, whoever brings it for it: parse, accept, answer 202 with the receipt.
 * @param statusPath where the sender follows it, before the receipt number.
 * @param check what else must be right before it is accepted; nothing, unless it is given.
 */
export const answerSubmission = ({
  submit,
  clock,
  log,
  publicUrl,
  statusPath,
  check = () => Promise.resolve([]),
}: {
  submit: ReturnType<typeof makeSubmitReferral>;
  clock: Clock;
  log: Log;
  publicUrl: string;
  statusPath: '/v1/referrals' | '/v1/guest/referrals';
  check?: (report: Report, institution: Institution, submittedBy: string, language: Language) => Promise<Fault[]>;
}) => {
  const schema = reportOf(clock);
  return async (request: ApiRequest, institution: Institution, submittedBy: string): Promise<ApiResponse> => {
    const { language, headers } = request;
    if (institution.status === 'suspended') return problem('institution-suspended', language);
    const idempotencyKey = readIdempotencyKey(headers);
    if (idempotencyKey === null) return problem('idempotency-key-missing', language);
    const body = readBody(schema, request);
    if (!body.ok)
      return problem(body.error.code, language, body.error.errors === undefined ? {} : { errors: body.error.errors });
    const wrong = [
      ...foreignParts(body.value, institution, language),
      ...(await check(body.value, institution, submittedBy, language)),
    ];
    if (wrong.length > 0) return problem('content-invalid', language, { errors: wrong });

    const accepted = await submit({ institution, submittedBy, idempotencyKey, sent: request.body, report: body.value });
    if (!accepted.ok) return problem(accepted.error, language);
    const { referral, replayed } = accepted.value;
    const { referralId, acceptedAt, warnings, institutionId } = referral;
    log('info', replayed ? 'referral.replayed' : 'referral.accepted', {
      referralId,
      institutionId,
      urgency: referral.claimedUrgency,
    });
    const statusUrl = `${publicUrl}${statusPath}/${referralId}`;
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
export type AnswerSubmission = ReturnType<typeof answerSubmission>;

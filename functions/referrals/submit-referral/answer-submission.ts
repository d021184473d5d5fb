import { type makeSubmitReferral } from '../../../shared/application/referrals/submit-referral.ts';
import { type Clock } from '../../../shared/domain/kernel/time.ts';
import { problem, type ApiRequest, type ApiResponse } from '../../../shared/runtime/api/http.ts';
import { type findSender } from '../../../shared/runtime/api/sender.ts';
import { answerSubmission } from '../../../shared/runtime/api/submission.ts';
import { type Log } from '../../../shared/runtime/log.ts';

const submitter = ({ principal }: ApiRequest) =>
  principal?.kind === 'system' ? principal.clientId : (principal?.userId ?? '');

/** POST /v1/referrals: authorise, then take the report for the institution that the caller speaks for. */
export const makeAnswerSubmission = ({
  sender,
  ...deps
}: {
  sender: ReturnType<typeof findSender>;
  submit: ReturnType<typeof makeSubmitReferral>;
  clock: Clock;
  log: Log;
  publicUrl: string;
}) => {
  const take = answerSubmission({ ...deps, statusPath: '/v1/referrals' });
  return async (request: ApiRequest): Promise<ApiResponse> => {
    const institution = await sender(request.principal, 'semnal/referrals.submit');
    if (!institution.ok) return problem(institution.error, request.language);
    return take(request, institution.value, submitter(request));
  };
};

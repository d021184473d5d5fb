import { type makeGetReferral } from '../../../shared/application/referrals/get-referral.ts';
import { json, problem } from '../../../shared/runtime/api/http.ts';
import { type Answer } from '../../../shared/runtime/api/routes.ts';
import { type AnswerSubmission } from '../../../shared/runtime/api/submission.ts';
import { type FindGuest } from './find-guest.ts';

type Deps = { find: FindGuest; take: AnswerSubmission; getReferral: ReturnType<typeof makeGetReferral> };

/** What a guest may do: file a referral, and follow those that were filed from the same address. */
export const makeGuestReferrals = ({ find, take, getReferral }: Deps): { submit: Answer; follow: Answer } => ({
  submit: async (request) => {
    const guest = await find.bySession(request.headers);
    if (!guest.ok) return problem(guest.error, request.language);
    return take(request, guest.value.institution, guest.value.guestId);
  },

  follow: async ({ headers, params, language }) => {
    const guest = await find.bySession(headers);
    if (!guest.ok) return problem(guest.error, language);
    const { institution, guestId } = guest.value;
    const view = await getReferral(params['id'] ?? '', institution.institutionId, language, guestId);
    return view.ok ? json(200, view.value) : problem(view.error, language);
  },
});

import { type FindGuest, type Guest } from '../../../shared/application/guests/find-guest.ts';
import { json, problem, type ApiRequest, type ApiResponse } from '../../../shared/runtime/api/http.ts';
import { type Answer } from '../../../shared/runtime/api/routes.ts';
import { type AnswerSubmission } from '../../../shared/runtime/api/submission.ts';
import { type SentReferrals } from './sent-referrals.ts';

type Deps = { find: FindGuest; take: AnswerSubmission; sent: SentReferrals };

/** What a guest may do: file a referral, and follow those that were filed from the same address. */
export const makeGuestReferrals = ({ find, take, sent }: Deps): Record<'submit' | 'list' | 'follow', Answer> => {
  const forGuest =
    (answer: (guest: Guest, request: ApiRequest) => Promise<ApiResponse>): Answer =>
    async (request) => {
      const guest = await find.bySession(request.headers);
      return guest.ok ? answer(guest.value, request) : problem(guest.error, request.language);
    };
  return {
    submit: forGuest(({ institution, guestId }, request) => take(request, institution, guestId)),
    list: forGuest(async (guest, { language }) => json(200, await sent.all(guest, language))),
    follow: forGuest(async (guest, { params, language }) => {
      const view = await sent.one(params['id'] ?? '', guest, language);
      return view.ok ? json(200, view.value) : problem(view.error, language);
    }),
  };
};

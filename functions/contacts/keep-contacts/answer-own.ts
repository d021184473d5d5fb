import { type ChangeBook } from '../../../shared/application/contacts/change-book.ts';
import { preferencesRequest } from '../../../shared/contracts/http/contacts/requests.ts';
import { toContactsView } from '../../../shared/contracts/http/contacts/views.ts';
import { removeMethod } from '../../../shared/domain/contact/change-contacts.ts';
import { contactMethodId, type ContactBook } from '../../../shared/domain/contact/contact-book.ts';
import { methodOf } from '../../../shared/domain/contact/verification.ts';
import { err, ok, type Result } from '../../../shared/domain/kernel/result.ts';
import { type StaffMember } from '../../../shared/domain/rota/rota.ts';
import { type ContactStore } from '../../../shared/ports/contacts.ts';
import { contentInvalid } from '../../../shared/runtime/api/fault-answer.ts';
import { json, problem, type ApiRequest, type ApiResponse } from '../../../shared/runtime/api/http.ts';
import { readIfMatch } from '../../../shared/runtime/api/if-match.ts';
import { type Log } from '../../../shared/runtime/log.ts';
import { type MemberAnswer, type ReadMemberBody } from './members.ts';

type Deps = { contacts: ContactStore; change: ChangeBook; pushKey: () => Promise<string>; log: Log };

type Decide = (book: ContactBook) => Result<{ book: ContactBook; made: null }, { code: 'not-found' }>;

/** What a person sees of how they are reached, and changes of it as they saw it. */
export const makeOwn = (
  { contacts, change, pushKey, log }: Deps,
  body: ReadMemberBody,
): { get: MemberAnswer; remove: MemberAnswer; prefer: MemberAnswer } => {
  const show = async (book: ContactBook, member: StaffMember): Promise<ApiResponse> =>
    json(200, toContactsView(book, member, await pushKey()), { etag: `"${book.version}"` });

  const changed = async (member: StaffMember, request: ApiRequest, decide: Decide): Promise<ApiResponse> => {
    const expected = readIfMatch(request.headers);
    if (expected === null) return problem('if-match-missing', request.language);
    const done = await change(member.staffId, expected, decide);
    if (!done.ok) {
      const { code, ...more } = done.error;
      return problem(code, request.language, more);
    }
    log('info', 'contact.changed', { staffId: member.staffId });
    return show(done.value.book, member);
  };

  return {
    get: async (member) => show(await contacts.load(member.staffId), member),

    remove: (member, request) =>
      changed(member, request, (book) => {
        const methodId = contactMethodId.safeParse(request.params['methodId']);
        if (!methodId.success || methodOf(book, methodId.data) === null) return err({ code: 'not-found' });
        return ok({ book: removeMethod(book, methodId.data), made: null });
      }),

    prefer: body(preferencesRequest, (given, member, request) => {
      const { quietHours } = given;
      if (quietHours !== null && quietHours.from === quietHours.to)
        return Promise.resolve(contentInvalid(request, [{ pointer: '/quietHours/to', code: 'quiet-hours-empty' }]));
      return changed(member, request, (book) => ok({ book: { ...book, ...given }, made: null }));
    }),
  };
};

import { toGuestInstitution } from '../../../shared/contracts/http/guests/views.ts';
import { type CountyReader } from '../../../shared/ports/county.ts';
import { type GuestSeals } from '../../../shared/ports/guests.ts';
import { json, problem } from '../../../shared/runtime/api/http.ts';
import { type Answer } from '../../../shared/runtime/api/routes.ts';
import { type findStaff } from '../../../shared/runtime/api/staff.ts';
import { type FindGuest } from '../../../shared/application/guests/find-guest.ts';

type Deps = {
  staff: ReturnType<typeof findStaff>;
  county: Pick<CountyReader, 'institution'>;
  seals: GuestSeals;
  find: FindGuest;
};

/** An institution's link: made for its administrator, known again for whoever opens it. */
export const makeLinkAnswers = ({ staff, county, seals, find }: Deps): { make: Answer; open: Answer } => ({
  make: async ({ principal, params, language }) => {
    const member = await staff(principal, ['admin']);
    if (!member.ok) return problem(member.error, language);
    const institution = await county.institution(params['id'] ?? '');
    if (institution === null) return problem('not-found', language);
    const { institutionId, guestAccess } = institution;
    if (guestAccess === undefined) return problem('guest-access-off', language);
    const token = await seals.linkToken({ institutionId, issue: guestAccess.issue });
    return json(200, { path: `/i/${token}`, ...guestAccess });
  },

  open: async ({ params, language }) => {
    const host = await find.byLink(params['token'] ?? '');
    if (!host.ok) return problem(host.error, language);
    const { institution, access } = host.value;
    return json(200, toGuestInstitution(institution, access.emailDomains));
  },
});

import { type InstitutionToAsk } from '../../../shared/contracts/http/casework/views.ts';
import { type InstitutionList } from '../../../shared/ports/casework.ts';
import { json, problem } from '../../../shared/runtime/api/http.ts';
import { type Answer } from '../../../shared/runtime/api/routes.ts';
import { caseRoles, type findStaff } from '../../../shared/runtime/api/staff.ts';

type Deps = { staff: ReturnType<typeof findStaff>; institutions: InstitutionList };

/** Whom a question can be put to, by name: nothing of an institution but what its letterhead says. */
export const makeListInstitutions =
  ({ staff, institutions }: Deps): Answer =>
  async ({ principal, language }) => {
    const member = await staff(principal, caseRoles);
    if (!member.ok) return problem(member.error, language);
    const items = (await institutions())
      .filter(({ status }) => status === 'active')
      .map(({ institutionId, name, kind, siruta }): InstitutionToAsk => ({ institutionId, name, kind, siruta }))
      .toSorted((a, b) => a.name.localeCompare(b.name, 'ro'));
    return json(200, { items });
  };

import { localDateOf } from '../../../shared/domain/calendar/local-time.ts';
import { staffRoles } from '../../../shared/domain/escalation/policy.ts';
import { formName } from '../../../shared/domain/form/form-definition.ts';
import { findForm, formsOffered } from '../../../shared/domain/form/forms.ts';
import { toInstant, type Clock } from '../../../shared/domain/kernel/time.ts';
import { json, problem } from '../../../shared/runtime/api/http.ts';
import { type Answer } from '../../../shared/runtime/api/routes.ts';
import { type findStaff } from '../../../shared/runtime/api/staff.ts';

/** The forms to fill in today, or the one version of one that is asked for; to an administrator too: they hold no answers. */
export const makeFormList =
  ({ staff, clock }: { staff: ReturnType<typeof findStaff>; clock: Clock }): Answer =>
  async ({ principal, language, query }) => {
    const member = await staff(principal, staffRoles);
    if (!member.ok) return problem(member.error, language);
    const offered = formsOffered(localDateOf(toInstant(clock())));
    if (query['form'] === undefined) return json(200, { items: offered });
    const name = formName.safeParse(query['form']);
    if (!name.success) return problem('not-found', language);
    const found =
      query['version'] === undefined
        ? offered.find(({ form }) => form === name.data)
        : findForm(name.data, Number(query['version']));
    return found ? json(200, { items: [found] }) : problem('not-found', language);
  };

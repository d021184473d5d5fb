import { type MeView } from '../../../shared/contracts/http/identity/me-view.ts';
import { staffRoles, type StaffRole } from '../../../shared/domain/escalation/policy.ts';
import { type ApiScope } from '../../../shared/domain/institution/api-scope.ts';
import { type Institution } from '../../../shared/domain/institution/institution.ts';
import { ok, type Result } from '../../../shared/domain/kernel/result.ts';
import { type StaffMember } from '../../../shared/domain/rota/rota.ts';
import { type Principal } from '../../../shared/runtime/api/principal.ts';
import { type SenderRefusal } from '../../../shared/runtime/api/sender.ts';
import { type StaffRefusal } from '../../../shared/runtime/api/staff.ts';

type Deps = {
  sender: (principal: Principal | null, scope: ApiScope) => Promise<Result<Institution, SenderRefusal>>;
  staff: (principal: Principal | null, allowed: readonly StaffRole[]) => Promise<Result<StaffMember, StaffRefusal>>;
};

/** Whom the caller speaks for, read again at each call: who left the county's staff is nobody, whatever the token says. */
export const makeGetMe =
  ({ sender, staff }: Deps) =>
  async (principal: Principal | null): Promise<Result<MeView, SenderRefusal>> => {
    if (principal?.kind === 'staff') {
      const member = await staff(principal, staffRoles);
      if (!member.ok) return member;
      const { staffId, name, roles } = member.value;
      return ok({ speaksFor: 'county', staffId, name, roles: [...roles] });
    }
    const found = await sender(principal, 'semnal/referrals.read');
    if (!found.ok) return found;
    const { institutionId, name, kind, status } = found.value;
    return ok({ speaksFor: 'institution', institutionId, name, kind, status });
  };

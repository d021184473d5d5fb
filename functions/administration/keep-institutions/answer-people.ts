import { type ChangeRota } from '../../../shared/application/rota/change-rota.ts';
import { emptyRequest, staffAccess, staffInvitation } from '../../../shared/contracts/http/administration/requests.ts';
import { toFindingView } from '../../../shared/contracts/http/rota/finding-view.ts';
import { toInstant, type Clock } from '../../../shared/domain/kernel/time.ts';
import { type Decide } from '../../../shared/domain/rota/decide/decision.ts';
import { addStaff, changeStaff } from '../../../shared/domain/rota/decide/staff.ts';
import { type StaffMember } from '../../../shared/domain/rota/rota.ts';
import { type Account, type AccountStore } from '../../../shared/ports/accounts.ts';
import { type NoteAct } from '../../../shared/ports/audit.ts';
import { type RotaStore } from '../../../shared/ports/rota.ts';
import { forAdministrators, forAdministratorsAsking } from '../../../shared/runtime/api/administrator.ts';
import { json, problem, type ApiRequest, type ApiResponse } from '../../../shared/runtime/api/http.ts';
import { readIfMatch } from '../../../shared/runtime/api/if-match.ts';
import { type findStaff } from '../../../shared/runtime/api/staff.ts';
import { type Log } from '../../../shared/runtime/log.ts';
import { refuseStaff } from './refuse-staff.ts';

type Deps = {
  staff: ReturnType<typeof findStaff>;
  rotas: Pick<RotaStore, 'load'>;
  changeRota: ChangeRota;
  accounts: Pick<AccountStore, 'ofStaff' | 'invite' | 'setEnabled' | 'sendAgain' | 'setRoles'>;
  noteAct: NoteAct;
  clock: Clock;
  log: Log;
};

const itemOf = ({ staffId, name, email, roles, active }: StaffMember, account: Account | undefined) => ({
  staffId,
  name,
  email,
  roles,
  active,
  account: account === undefined ? null : { userId: account.userId, enabled: account.enabled, state: account.state },
});

/**
 * The county's staff and what they may do. They stand in the rota, which every function asks at each call; so a change holds from the
 * moment it is written there, and the account follows.
 */
export const makePeople = ({ staff, rotas, changeRota, accounts, noteAct, clock, log }: Deps) => {
  const asked = forAdministratorsAsking(staff);

  const decide = async (
    by: StaffMember,
    request: ApiRequest,
    staffId: string,
    decision: Decide,
    follow: () => Promise<ApiResponse | null>,
  ): Promise<ApiResponse> => {
    const expected = readIfMatch(request.headers);
    if (expected === null) return problem('if-match-missing', request.language);
    const changed = await changeRota({ expected, by }, decision);
    if (!changed.ok) {
      log('info', 'rota.change-refused', { staffId: by.staffId, because: changed.error.code });
      return refuseStaff(changed.error, request.language);
    }
    const { version, findings } = changed.value;
    log('info', 'rota.changed', { staffId: by.staffId, trigger: 'staff-changed', count: findings.length });
    const refused = await follow();
    if (refused !== null) return refused;
    const shown = findings.map((finding) => toFindingView(finding, request.language));
    return json(200, { version, staffId, findings: shown }, { etag: `"${version}"` });
  };

  const accountOf = async (staffId: string): Promise<Account | undefined> =>
    (await accounts.ofStaff()).find((one) => one.staffId === staffId);

  return {
    list: forAdministrators(staff)(async () => {
      const [{ version, plan }, known] = await Promise.all([rotas.load(), accounts.ofStaff()]);
      const items = plan.staff.map((member) =>
        itemOf(
          member,
          known.find(({ staffId }) => staffId === member.staffId),
        ),
      );
      return json(200, { version, items }, { etag: `"${version}"` });
    }),

    invite: asked(staffInvitation, (member, by, request) =>
      decide(by, request, member.staffId, addStaff(member), async () =>
        (await accounts.invite(member)) === 'taken' ? problem('address-taken', request.language) : null,
      ),
    ),

    change: asked(staffAccess, (access, by, request) => {
      const staffId = request.params['staffId'] ?? '';
      return decide(by, request, staffId, changeStaff(staffId, access), async () => {
        const account = await accountOf(staffId);
        if (account === undefined) return null;
        await accounts.setRoles(account, access.roles);
        if (account.enabled !== access.active) await accounts.setEnabled(account, access.active);
        return null;
      });
    }),

    sendAgain: asked(emptyRequest, async (_, by, { params, language, requestId }) => {
      const { plan } = await rotas.load();
      const member = plan.staff.find(({ staffId, active }) => staffId === params['staffId'] && active);
      if (member === undefined) return problem('not-found', language);
      const deed = { at: toInstant(clock()), by: by.staffId, requestId };
      await noteAct({ ...deed, what: 'staff-sent-again', about: member.staffId, why: null });
      const account = await accountOf(member.staffId);
      if (account !== undefined) return json(200, { sent: await accounts.sendAgain(account) });
      const { staffId, name, email, roles } = member;
      if ((await accounts.invite({ staffId, name, email, roles })) === 'taken')
        return problem('address-taken', language);
      return json(200, { sent: 'invitation' });
    }),
  };
};

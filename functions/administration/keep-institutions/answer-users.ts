import { emptyRequest, userInvitation } from '../../../shared/contracts/http/administration/requests.ts';
import { type AdminAct } from '../../../shared/domain/audit/admin-act.ts';
import { toInstant, type Clock } from '../../../shared/domain/kernel/time.ts';
import { type Account, type AccountStore } from '../../../shared/ports/accounts.ts';
import { type NoteAct } from '../../../shared/ports/audit.ts';
import { type InstitutionStore } from '../../../shared/ports/institutions.ts';
import { forAdministrators, forAdministratorsAsking } from '../../../shared/runtime/api/administrator.ts';
import { json, problem, type ApiResponse } from '../../../shared/runtime/api/http.ts';
import { type findStaff } from '../../../shared/runtime/api/staff.ts';
import { type Log } from '../../../shared/runtime/log.ts';

type Deps = {
  staff: ReturnType<typeof findStaff>;
  institutions: Pick<InstitutionStore, 'load'>;
  accounts: Pick<AccountStore, 'ofInstitution' | 'find' | 'invite' | 'setEnabled' | 'sendAgain'>;
  noteAct: NoteAct;
  clock: Clock;
  log: Log;
};

const viewOf = ({ userId, email, name, enabled, state, createdAt }: Account) => ({
  userId,
  email,
  name,
  enabled,
  state,
  createdAt,
});

/** People of institutions: who has an account, a new one, and the end or return of one. Acts name accounts by their id. */
export const makeUsers = ({ staff, institutions, accounts, noteAct, clock, log }: Deps) => {
  const asked = forAdministratorsAsking(staff);

  /** Something done with an account of the institution that the path names. */
  const step = (what: AdminAct['what'], act: (account: Account) => Promise<ApiResponse>) =>
    asked(emptyRequest, async (_, by, { params, language, requestId }) => {
      const institutionId = params['id'] ?? '';
      const account = await accounts.find(params['userId'] ?? '');
      if (account?.institutionId !== institutionId) return problem('not-found', language);
      const deed = { at: toInstant(clock()), by: by.staffId, requestId };
      await noteAct({ ...deed, what, about: `${institutionId} ${account.userId}`, why: null });
      log('info', 'user.changed', { institutionId, staffId: by.staffId, trigger: what });
      return act(account);
    });

  const setEnabled = (what: AdminAct['what'], enabled: boolean) =>
    step(what, async (account) => {
      await accounts.setEnabled(account, enabled);
      return json(200, viewOf({ ...account, enabled }));
    });

  return {
    list: forAdministrators(staff)(async (_, { params, language }) => {
      const institutionId = params['id'] ?? '';
      if ((await institutions.load(institutionId)) === null) return problem('not-found', language);
      const found = await accounts.ofInstitution(institutionId);
      return json(200, { items: found.toSorted((a, b) => a.email.localeCompare(b.email)).map(viewOf) });
    }),

    invite: asked(userInvitation, async ({ email, name }, by, { params, language, requestId }) => {
      const institutionId = params['id'] ?? '';
      const file = await institutions.load(institutionId);
      if (file === null) return problem('not-found', language);
      if (file.institution.status === 'suspended') return problem('user-of-suspended', language);
      if ((await accounts.invite({ email, name, institutionId })) === 'taken')
        return problem('address-taken', language);
      const deed = { at: toInstant(clock()), by: by.staffId, requestId };
      await noteAct({ ...deed, what: 'user-invited', about: institutionId, why: null });
      log('info', 'user.changed', { institutionId, staffId: by.staffId, trigger: 'user-invited' });
      return json(200, { email });
    }),

    disable: setEnabled('user-disabled', false),
    enable: setEnabled('user-enabled', true),
    sendAgain: step('user-sent-again', async (account) => json(200, { sent: await accounts.sendAgain(account) })),
  };
};

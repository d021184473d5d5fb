import { type Account, type AccountStore } from '../../../shared/ports/accounts.ts';

/** The user pool's people in memory, with what was sent to them. */
export const memoryAccounts = (): AccountStore & { sent: string[]; rolesOf: (email: string) => readonly string[] } => {
  const accounts = new Map<string, Account>();
  const roles = new Map<string, readonly string[]>();
  const sent: string[] = [];
  const all = (): Account[] => structuredClone([...accounts.values()]);
  const change = (email: string, more: Partial<Account>): Promise<void> => {
    const before = accounts.get(email);
    if (before === undefined) throw new Error(`nobody has the address ${email}`);
    accounts.set(email, { ...before, ...more });
    return Promise.resolve();
  };
  return {
    sent,
    rolesOf: (email) => roles.get(email) ?? [],
    ofInstitution: (id) => Promise.resolve(all().filter(({ institutionId }) => institutionId === id)),
    ofStaff: () => Promise.resolve(all().filter(({ staffId }) => staffId !== null)),
    find: (id) => Promise.resolve(all().find(({ userId }) => userId === id) ?? null),
    invite: (invitation) => {
      const institutionId = 'institutionId' in invitation ? invitation.institutionId : null;
      const staffId = 'staffId' in invitation ? invitation.staffId : null;
      const { email, name } = invitation;
      const before = accounts.get(email);
      if (before !== undefined && (before.institutionId !== institutionId || before.staffId !== staffId))
        return Promise.resolve('taken');
      const userId = before?.userId ?? `u-${accounts.size + 1}`;
      const state = 'invited' as const;
      accounts.set(email, { userId, email, name, institutionId, staffId, enabled: true, state, createdAt: null });
      roles.set(email, 'roles' in invitation ? invitation.roles : ['partner']);
      sent.push(`invitation ${email}`);
      return Promise.resolve('invited');
    },
    setEnabled: ({ email }, enabled) => change(email, { enabled }),
    sendAgain: ({ email, state }) => {
      const what = state === 'invited' ? 'invitation' : 'reset';
      sent.push(`${what} ${email}`);
      return Promise.resolve(what);
    },
    setRoles: ({ email }, given) => {
      roles.set(email, [...given]);
      return Promise.resolve();
    },
  };
};

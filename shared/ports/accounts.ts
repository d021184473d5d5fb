import { type StaffRole } from '../domain/escalation/policy.ts';

/** A person's account in the user pool. `invited`: the first password was never used; `reset`: a new one was asked for. */
export type Account = {
  userId: string;
  email: string;
  name: string | null;
  institutionId: string | null;
  staffId: string | null;
  enabled: boolean;
  state: 'invited' | 'active' | 'reset';
  createdAt: string | null;
};

/** Whom an account is for, and the groups it is in. */
export type Invitation = { email: string; name: string } & (
  { institutionId: string } | { staffId: string; roles: readonly StaffRole[] }
);

/** People who can sign in. The user pool is the truth of who has an account; nothing of it is copied. */
export type AccountStore = {
  ofInstitution: (institutionId: string) => Promise<Account[]>;
  ofStaff: () => Promise<Account[]>;
  find: (userId: string) => Promise<Account | null>;
  /** Makes the account and lets the pool send its invitation. `taken`: the address is somebody else's account already. */
  invite: (invitation: Invitation) => Promise<'invited' | 'taken'>;
  setEnabled: (account: Account, enabled: boolean) => Promise<void>;
  /** The invitation again, or, to whom has used it, a code for a new password. */
  sendAgain: (account: Account) => Promise<'invitation' | 'reset'>;
  /** Leaves the account in these groups of the county's staff and in no other. */
  setRoles: (account: Account, roles: readonly StaffRole[]) => Promise<void>;
};

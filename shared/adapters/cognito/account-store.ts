import {
  AdminAddUserToGroupCommand,
  AdminCreateUserCommand,
  AdminDisableUserCommand,
  AdminEnableUserCommand,
  AdminListGroupsForUserCommand,
  AdminRemoveUserFromGroupCommand,
  AdminResetUserPasswordCommand,
  type CognitoIdentityProviderClient,
  paginateListUsers,
  UsernameExistsException,
  type UserType,
} from '@aws-sdk/client-cognito-identity-provider';
import { staffRoles } from '../../domain/escalation/policy.ts';
import { type Account, type AccountStore, type Invitation } from '../../ports/accounts.ts';

/** The group of everybody who speaks for an institution. */
const partners = 'partner';
/** What the pool gives at a time, at most. */
const pageSize = 60;

const states: Record<string, Account['state']> = { FORCE_CHANGE_PASSWORD: 'invited', RESET_REQUIRED: 'reset' };

const toAccount = ({ Attributes = [], Enabled, UserStatus, UserCreateDate }: UserType): Account => {
  const of = (name: string): string | null => Attributes.find((one) => one.Name === name)?.Value ?? null;
  return {
    userId: of('sub') ?? '',
    email: of('email') ?? '',
    name: of('name'),
    institutionId: of('custom:institution_id'),
    staffId: of('custom:staff_id'),
    enabled: Enabled ?? false,
    state: states[UserStatus ?? ''] ?? 'active',
    createdAt: UserCreateDate?.toISOString() ?? null,
  };
};

const attributesOf = (invitation: Invitation) =>
  Object.entries({
    email: invitation.email,
    email_verified: 'true',
    name: invitation.name,
    ...('institutionId' in invitation
      ? { 'custom:institution_id': invitation.institutionId }
      : { 'custom:staff_id': invitation.staffId }),
  }).map(([Name, Value]) => ({ Name, Value }));

/** Whether an account is the one an invitation would make: then it was made before, perhaps half. */
const isFor = (account: Account, invitation: Invitation): boolean =>
  'institutionId' in invitation
    ? account.institutionId === invitation.institutionId
    : account.staffId === invitation.staffId;

export const makeAccountStore = (cognito: CognitoIdentityProviderClient, userPoolId: string): AccountStore => {
  const of = ({ email }: Pick<Account, 'email'>) => ({ UserPoolId: userPoolId, Username: email });

  /** The pool cannot look for attributes of our own; a county has some thousands of people, 60 a page. */
  const every = async (filter?: string): Promise<Account[]> => {
    const found: Account[] = [];
    const asked = { UserPoolId: userPoolId, Limit: pageSize, ...(filter === undefined ? {} : { Filter: filter }) };
    for await (const { Users = [] } of paginateListUsers({ client: cognito }, asked))
      found.push(...Users.map(toAccount));
    return found;
  };

  const addToGroups = async (account: Pick<Account, 'email'>, groups: readonly string[]): Promise<void> => {
    for (const GroupName of groups) await cognito.send(new AdminAddUserToGroupCommand({ ...of(account), GroupName }));
  };

  const create = async (invitation: Invitation): Promise<'invited' | 'taken'> => {
    try {
      await cognito.send(
        new AdminCreateUserCommand({
          ...of(invitation),
          UserAttributes: attributesOf(invitation),
          DesiredDeliveryMediums: ['EMAIL'],
        }),
      );
      return 'invited';
    } catch (error) {
      if (!(error instanceof UsernameExistsException)) throw error;
      const [account] = await every(`email = "${invitation.email}"`);
      return account !== undefined && isFor(account, invitation) ? 'invited' : 'taken';
    }
  };

  return {
    ofInstitution: async (institutionId) => (await every()).filter((one) => one.institutionId === institutionId),
    ofStaff: async () => (await every()).filter(({ staffId }) => staffId !== null),
    find: async (userId) => (await every(`sub = "${userId.replaceAll('"', '')}"`))[0] ?? null,
    invite: async (invitation) => {
      if ((await create(invitation)) === 'taken') return 'taken';
      await addToGroups(invitation, 'institutionId' in invitation ? [partners] : invitation.roles);
      return 'invited';
    },
    setEnabled: async (account, enabled) => {
      await cognito.send(enabled ? new AdminEnableUserCommand(of(account)) : new AdminDisableUserCommand(of(account)));
    },
    sendAgain: async (account) => {
      if (account.state === 'invited') {
        await cognito.send(new AdminCreateUserCommand({ ...of(account), MessageAction: 'RESEND' }));
        return 'invitation';
      }
      await cognito.send(new AdminResetUserPasswordCommand(of(account)));
      return 'reset';
    },
    setRoles: async (account, roles) => {
      const { Groups = [] } = await cognito.send(new AdminListGroupsForUserCommand(of(account)));
      const has = Groups.flatMap(({ GroupName }) => staffRoles.filter((role) => role === GroupName));
      await addToGroups(
        account,
        roles.filter((role) => !has.includes(role)),
      );
      for (const GroupName of has.filter((role) => !roles.includes(role)))
        await cognito.send(new AdminRemoveUserFromGroupCommand({ ...of(account), GroupName }));
    },
  };
};

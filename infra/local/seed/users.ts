import { randomBytes } from 'node:crypto';
import {
  AdminAddUserToGroupCommand,
  AdminCreateUserCommand,
  AdminSetUserPasswordCommand,
  type CognitoIdentityProviderClient,
  UsernameExistsException,
} from '@aws-sdk/client-cognito-identity-provider';
import * as z from 'zod/mini';
import { type CountyPack } from '../../counties/pack.ts';
import { readJson, writeJson } from '../json-file.ts';
import { type LocalUser } from '../outputs.ts';

type Person = Omit<LocalUser, 'password'> & { attributes: Record<string, string> };

const passwords = z.record(z.string(), z.string());

/** The pack's staff as it stands, so that who is on call can sign in, and one person of every active institution. */
const peopleOf = ({ rota, institutions }: CountyPack): Person[] => {
  const staff = rota.staff
    .filter(({ active }) => active)
    .flatMap(({ staffId, email, roles: [role] }) =>
      role === undefined ? [] : [{ email, role, attributes: { 'custom:staff_id': staffId } }],
    );
  const partners = institutions
    .filter(({ status }) => status === 'active')
    .map(({ institutionId }): Person => {
      const email = `${institutionId}@demo.exemplu.invalid`;
      return { email, role: 'partner', attributes: { 'custom:institution_id': institutionId } };
    });
  return [...partners, ...staff];
};

/** Long and random, with the four kinds of characters a pool may ask for. */
const newPassword = (): string => `${randomBytes(15).toString('base64url')}-aA1`;

const create = async (cognito: CognitoIdentityProviderClient, pool: string, person: Person): Promise<void> => {
  const attributes = { email: person.email, email_verified: 'true', ...person.attributes };
  try {
    await cognito.send(
      new AdminCreateUserCommand({
        UserPoolId: pool,
        Username: person.email,
        MessageAction: 'SUPPRESS',
        UserAttributes: Object.entries(attributes).map(([Name, Value]) => ({ Name, Value })),
      }),
    );
  } catch (error) {
    if (!(error instanceof UsernameExistsException)) throw error;
  }
};

/**
 * People of the demo, one for every role and every place in the rota. Their passwords are random and kept, so that they
 * hold over restarts. They have no second factor: AWS would ask for one to be set up first, the emulator lets them in.
 */
export const seedUsers = async (
  cognito: CognitoIdentityProviderClient,
  userPoolId: string,
  pack: CountyPack,
  passwordFile: string,
): Promise<LocalUser[]> => {
  const kept = readJson(passwordFile, passwords) ?? {};
  const users = peopleOf(pack).map((person) => ({ ...person, password: kept[person.email] ?? newPassword() }));
  writeJson(passwordFile, Object.fromEntries(users.map(({ email, password }) => [email, password])));
  for (const { password, ...person } of users) {
    const who = { UserPoolId: userPoolId, Username: person.email };
    await create(cognito, userPoolId, person);
    await cognito.send(new AdminSetUserPasswordCommand({ ...who, Password: password, Permanent: true }));
    await cognito.send(new AdminAddUserToGroupCommand({ ...who, GroupName: person.role }));
  }
  return users.map(({ email, password, role }) => ({ email, password, role }));
};

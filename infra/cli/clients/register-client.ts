import { makeInstitutionReader } from '../../../shared/adapters/dynamodb/county/institution-reader.ts';
import { makeTable } from '../../../shared/adapters/dynamodb/table.ts';
import { type ApiScope } from '../../../shared/domain/institution/api-scope.ts';
import { type Institution } from '../../../shared/domain/institution/institution.ts';
import { CliFailure, exitCodes } from '../failure.ts';
import { admit, type AudienceAddress, dismiss, mostAudiences, readAudience, unlist } from './audience.ts';
import { createPoolClient, noteClient, type Registry, removeClient } from './registry.ts';

/** Everything that knows clients. */
export type ClientOffice = Registry & { audience: AudienceAddress };

export type Registered = {
  institution: Institution;
  clientId: string;
  clientSecret: string;
  /** Clients the API takes now, this one among them. */
  admitted: number;
};

const refuse = (sentence: string): never => {
  throw new CliFailure(sentence, exitCodes.no);
};

const institutionOf = async ({ dynamodb, tableName }: Registry, institutionId: string): Promise<Institution> => {
  const institution = await makeInstitutionReader(makeTable(dynamodb, tableName)).institution(institutionId);
  if (institution === null) {
    return refuse(`${institutionId} is no institution of this county: add it to the pack and apply it (county apply).`);
  }
  if (institution.status !== 'active') return refuse(`${institutionId} is suspended: it gets no client.`);
  return institution;
};

const fullHouse = `The API takes ${mostAudiences} clients at most, a limit of API Gateway, and has them all: revoke one that is not used (client list), or read docs/decisions/0005-token-audience.md for the way out.`;

/**
 * Registers a system of an institution: from then on it gets tokens with these scopes and the API takes them. What fails half-way is
 * taken back.
 * @throws CliFailure when the institution is unknown or suspended, or the API takes no further client.
 */
export const registerClient = async (
  office: ClientOffice,
  institutionId: string,
  scopes: readonly ApiScope[],
): Promise<Registered> => {
  const institution = await institutionOf(office, institutionId);
  if ((await readAudience(office.audience)).length >= mostAudiences) refuse(fullHouse);
  const client = await createPoolClient(office, institutionId, scopes);
  try {
    await noteClient(office, client.clientId, institutionId, scopes);
    const audience = await admit(office.audience, client.clientId);
    return { institution, ...client, admitted: audience.length };
  } catch (error) {
    await removeClient(office, client.clientId);
    await unlist(office.audience, client.clientId);
    throw error;
  }
};

/** Ends a client: the API takes its tokens no more, also those it has, and it gets no new ones. Doing it again is harmless. */
export const revokeClient = async (office: ClientOffice, clientId: string): Promise<void> => {
  await dismiss(office.audience, clientId);
  await removeClient(office, clientId);
};

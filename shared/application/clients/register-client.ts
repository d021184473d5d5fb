import { mostAudiences, type ApiClient } from '../../domain/institution/api-client.ts';
import { type ApiScope } from '../../domain/institution/api-scope.ts';
import { type Institution } from '../../domain/institution/institution.ts';
import { err, ok, type Result } from '../../domain/kernel/result.ts';
import { type ClientOffice } from '../../ports/clients.ts';
import { type CountyReader } from '../../ports/county.ts';

export type Registered = {
  institution: Institution;
  clientId: string;
  clientSecret: string;
  /** Clients the API takes now, this one among them. */
  admitted: number;
};

export type RegistrationRefusal = 'institution-unknown' | 'institution-suspended' | 'clients-full';

export type Registration = {
  institutionId: string;
  scopes: readonly ApiScope[];
  more?: Pick<ApiClient, 'label' | 'registered'>;
};

/**
 * Registers a system of an institution: from then on it gets tokens with these scopes and the API takes them. What fails half-way is
 * taken back.
 * @returns why it is not registered: the institution is unknown or suspended, or the API takes no further client.
 */
export const registerClient = async (
  { pool, audience, register, county }: ClientOffice & { county: Pick<CountyReader, 'institution'> },
  { institutionId, scopes, more = {} }: Registration,
): Promise<Result<Registered, RegistrationRefusal>> => {
  const institution = await county.institution(institutionId);
  if (institution === null) return err('institution-unknown');
  if (institution.status !== 'active') return err('institution-suspended');
  if ((await audience.read()).length >= mostAudiences) return err('clients-full');
  const client = await pool.create(institutionId, scopes);
  try {
    await register.note({ clientId: client.clientId, institutionId, scopes: [...scopes], ...more });
    const admitted = await audience.admit(client.clientId);
    return ok({ institution, ...client, admitted: admitted.length });
  } catch (error) {
    await register.forget(client.clientId);
    await pool.remove(client.clientId);
    await audience.unlist(client.clientId);
    throw error;
  }
};

/** Ends a client: the API takes its tokens no more, also those it has, and it gets no new ones. Doing it again is harmless. */
export const revokeClient = async ({ pool, audience, register }: ClientOffice, clientId: string): Promise<void> => {
  await audience.dismiss(clientId);
  await register.forget(clientId);
  await pool.remove(clientId);
};

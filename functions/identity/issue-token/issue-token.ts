import { type ApiClientReader } from '../../../shared/ports/county.ts';

/** Who asks for a token: an institution's system, or a person with their attributes in the user pool. */
export type TokenRequest =
  | { kind: 'system'; clientId: string; requestedScopes: string[] }
  | { kind: 'person'; institutionId: string | undefined; staffId: string | undefined };

/** What the token carries beside what the pool puts in. */
export type TokenContent = { claims: Record<string, string>; scopesToAdd: string[]; scopesToSuppress: string[] };

/**
 * Puts into a token whom its holder speaks for and in which county, so that every function can tell without another read.
 * A system gets the scopes registered for it, or those of them it asks for; never one that was not registered.
 */
export const makeIssueToken =
  ({ apiClient, county }: { apiClient: ApiClientReader; county: string }) =>
  async (request: TokenRequest): Promise<TokenContent> => {
    if (request.kind === 'person') {
      const { institutionId, staffId } = request;
      const claims = {
        county,
        ...(institutionId === undefined ? {} : { institution_id: institutionId }),
        ...(staffId === undefined ? {} : { staff_id: staffId }),
      };
      return { claims, scopesToAdd: [], scopesToSuppress: [] };
    }
    const { clientId, requestedScopes } = request;
    const client = await apiClient(clientId);
    if (client === null) return { claims: { county }, scopesToAdd: [], scopesToSuppress: requestedScopes };
    const granted =
      requestedScopes.length === 0 ? client.scopes : client.scopes.filter((one) => requestedScopes.includes(one));
    return {
      claims: { county, institution_id: client.institutionId },
      scopesToAdd: granted,
      scopesToSuppress: requestedScopes.filter((one) => !granted.includes(one)),
    };
  };

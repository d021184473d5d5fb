import { type ApiScope } from '../../domain/institution/api-scope.ts';
import { type Institution } from '../../domain/institution/institution.ts';
import { err, ok, type Result } from '../../domain/kernel/result.ts';
import { type CountyReader } from '../../ports/county.ts';
import { type Principal } from './principal.ts';

export type SenderRefusal = 'unauthenticated' | 'not-allowed' | 'scope-missing' | 'other-county';

/**
 * The institution a caller speaks for: its system (by scope) or one of its people (by group).
 * @returns why the caller speaks for none in this county.
 */
export const findSender =
  ({ county, servedCounty }: { county: Pick<CountyReader, 'institution'>; servedCounty: string }) =>
  async (principal: Principal | null, scope: ApiScope): Promise<Result<Institution, SenderRefusal>> => {
    if (principal === null) return err('unauthenticated');
    if (principal.county !== servedCounty) return err('other-county');
    if (principal.kind === 'staff') return err('not-allowed');
    if (principal.kind === 'system' && !principal.scopes.includes(scope)) return err('scope-missing');
    const institution = await county.institution(principal.institutionId);
    return institution === null ? err('not-allowed') : ok(institution);
  };

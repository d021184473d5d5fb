import * as z from 'zod/mini';
import { staffRole, type StaffRole } from '../../domain/escalation/policy.ts';

/** Who calls, as the verified token says. */
export type Principal =
  | { kind: 'system'; clientId: string; institutionId: string; scopes: string[]; county: string }
  | { kind: 'partner'; userId: string; institutionId: string; county: string }
  | { kind: 'staff'; userId: string; staffId: string; roles: StaffRole[]; county: string };

const list = z.union([
  z.array(z.string()),
  z.pipe(
    z.string(),
    z.transform((text) =>
      text
        .replaceAll(/[[\]]/g, ' ')
        .split(/[\s,]+/)
        .filter(Boolean),
    ),
  ),
]);

/** Claims keep their JSON types in some gateways and are strings in API Gateway: both are read. */
const claims = z.object({
  sub: z.string(),
  client_id: z.optional(z.string()),
  scope: z.optional(list),
  'cognito:groups': z.optional(list),
  username: z.optional(z.string()),
  institution_id: z.optional(z.string()),
  staff_id: z.optional(z.string()),
  county: z.optional(z.string()),
});

/**
 * Reads the principal off verified claims.
 * @returns null when the claims name neither an institution nor a member of staff of any county.
 */
export const readPrincipal = (input: unknown): Principal | null => {
  const parsed = claims.safeParse(input);
  if (!parsed.success) return null;
  const {
    sub,
    client_id: clientId,
    scope,
    username,
    institution_id: institutionId,
    staff_id: staffId,
    county,
  } = parsed.data;
  if (county === undefined) return null;
  const groups = parsed.data['cognito:groups'] ?? [];
  if (username === undefined && clientId !== undefined && institutionId !== undefined)
    return { kind: 'system', clientId, institutionId, scopes: scope ?? [], county };
  if (staffId !== undefined) {
    const roles = groups.flatMap((group) => staffRole.safeParse(group).data ?? []);
    return roles.length === 0 ? null : { kind: 'staff', userId: sub, staffId, roles, county };
  }
  if (institutionId !== undefined && groups.includes('partner'))
    return { kind: 'partner', userId: sub, institutionId, county };
  return null;
};

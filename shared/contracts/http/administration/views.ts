import * as z from 'zod/mini';
import { auditLine } from '../../../domain/audit/audit-line.ts';
import { deadLetter, deadLetterQueue } from '../../../domain/dead-letter/dead-letter.ts';
import { staffRole } from '../../../domain/escalation/policy.ts';
import { apiScope } from '../../../domain/institution/api-scope.ts';
import { type InstitutionFile } from '../../../domain/institution/decide-institution.ts';
import { institution } from '../../../domain/institution/institution.ts';
import { institutionChange } from '../../../domain/institution/institution-change.ts';
import { alertId } from '../../../domain/kernel/ids.ts';
import { instant } from '../../../domain/kernel/time.ts';
import { placeByCode } from '../../../domain/places/place.ts';
import { drillResultShape } from '../../messages/drill-task.ts';
import { findingView } from '../rota/finding-view.ts';

/** An institution as administrators see it; `place` names its SIRUTA code. Its version is the ETag every change names. */
export const institutionView = z.strictObject({
  ...institution.shape,
  place: z.nullable(z.string()),
  version: z.int().check(z.positive()),
});
export type InstitutionView = z.infer<typeof institutionView>;
export const institutionList = z.strictObject({ items: z.array(institutionView) });

export const toInstitutionView = ({ version, institution: content }: InstitutionFile): InstitutionView => ({
  ...content,
  place: placeByCode(content.siruta)?.name ?? null,
  version,
});

export const institutionChangeList = z.strictObject({ items: z.array(institutionChange) });

/** A system of an institution. `lacks`: null when it works; otherwise what keeps it from working. */
export const clientView = z.strictObject({
  clientId: z.string(),
  institutionId: z.nullable(z.string()),
  scopes: z.array(z.string()),
  label: z.nullable(z.string()),
  registeredAt: z.nullable(instant),
  lacks: z.nullable(z.enum(['registration', 'admission', 'pool'])),
});
/** `admitted` counts the clients that the API takes, the console among them. */
export const clientList = z.strictObject({ items: z.array(clientView), admitted: z.int(), most: z.int() });

/** The secret is shown this once; the service cannot tell it again. */
export const clientRegistered = z.strictObject({
  clientId: z.string(),
  clientSecret: z.string(),
  scopes: z.array(apiScope),
  admitted: z.int(),
});
export const clientRevoked = z.strictObject({ clientId: z.string() });

const account = {
  userId: z.string(),
  enabled: z.boolean(),
  /** `invited`: the first password was never used; `reset`: a new one was asked for. */
  state: z.enum(['invited', 'active', 'reset']),
};

/** Somebody who may sign in for an institution. */
export const userView = z.strictObject({
  ...account,
  email: z.string(),
  name: z.nullable(z.string()),
  createdAt: z.nullable(z.string()),
});
export const userList = z.strictObject({ items: z.array(userView) });
export const userInvited = z.strictObject({ email: z.string() });
/** What was sent: the invitation again, or a code for a new password. */
export const sentAgain = z.strictObject({ sent: z.enum(['invitation', 'reset']) });

/** A member of the county's staff, with their account. `version` is that of the rota, where staff stand. */
export const staffItem = z.strictObject({
  staffId: z.string(),
  name: z.string(),
  email: z.string(),
  roles: z.array(staffRole),
  active: z.boolean(),
  account: z.nullable(z.strictObject(account)),
});
export const staffList = z.strictObject({ version: z.int(), items: z.array(staffItem) });
/** `findings`: what the change leaves wrong in the rota that was right before. */
export const staffChanged = z.strictObject({ version: z.int(), staffId: z.string(), findings: z.array(findingView) });

export const drillView = z.strictObject({ alertId, ...drillResultShape });
export const drillList = z.strictObject({ items: z.array(drillView) });

/** Where work that failed for good waits. `since`: when the oldest of them came. */
const queueState = z.strictObject({ queue: deadLetterQueue, count: z.int(), since: z.nullable(instant) });
export const deadLetterState = z.strictObject({ items: z.array(queueState) });
export const deadLetterList = z.strictObject({ queue: deadLetterQueue, items: z.array(deadLetter) });
/** `left`: looked at and not moved, because it was not asked for or names nothing that can be started. */
export const redriven = z.strictObject({ moved: z.int(), left: z.int() });

/** `more`: there is more than is shown; a shorter period shows all. */
export const auditFound = z.strictObject({ items: z.array(auditLine), more: z.boolean() });

import * as z from 'zod/mini';
import { staffRole } from '../../../domain/escalation/policy.ts';
import { apiScope } from '../../../domain/institution/api-scope.ts';
import { guestAccess, institution } from '../../../domain/institution/institution.ts';
import { urgency } from '../../../domain/kernel/urgency.ts';
import { writtenText } from '../../../domain/kernel/texts.ts';
import { moment } from '../moment.ts';
import { staffMember } from '../../../domain/rota/rota.ts';

/** What an administrator says of an institution; its state has steps of its own. */
const details = {
  name: writtenText(200),
  kind: institution.shape.kind,
  siruta: institution.shape.siruta,
  deputy: institution.shape.deputy,
  /** Domains of the mail of people who refer for it without an account; without it, nobody does. */
  guestEmailDomains: z.optional(guestAccess.shape.emailDomains),
};

export const institutionCreation = z.strictObject({ institutionId: institution.shape.institutionId, ...details });
export const institutionEdit = z.strictObject(details);
export const emptyRequest = z.strictObject({});
export const reasonRequest = z.strictObject({ why: writtenText(500) });

export const clientRegistration = z.strictObject({
  label: writtenText(80),
  scopes: z.array(apiScope).check(z.minLength(1), z.maxLength(4)),
});

/** Cognito keeps addresses of so many characters at most. */
const email = z.email().check(z.maxLength(128));
const roles = z.array(staffRole).check(z.minLength(1), z.maxLength(4));

export const userInvitation = z.strictObject({ email, name: writtenText(120) });

/** A member of the county's staff: somebody new. */
export const staffInvitation = z.strictObject({
  staffId: z.string().check(z.regex(/^[a-z0-9][a-z0-9-]{1,40}$/)),
  name: writtenText(120),
  email,
  phone: staffMember.shape.phone,
  roles,
});
export const staffAccess = z.strictObject({ roles, active: z.boolean() });

/** A drill of the people on call: of one urgency's policy, all its levels or one layer. */
export const drillOrder = z.strictObject({ urgency, layer: z.nullable(writtenText(60)) });

/** Messages by their ids; all without. */
export const redriveOrder = z.strictObject({
  messageIds: z.optional(z.array(writtenText(100)).check(z.minLength(1), z.maxLength(100))),
});

/** What of the audit is looked for: one record by its number, one person by their staff id, or what is administered. */
export const auditSearch = z.strictObject({
  of: z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('record'), id: z.string().check(z.regex(/^[A-Z0-9][A-Z0-9-]{5,30}$/)) }),
    z.strictObject({ kind: z.literal('person'), staffId: z.string().check(z.regex(/^[a-z0-9][a-z0-9-]{1,40}$/)) }),
    z.strictObject({ kind: z.literal('administration') }),
  ]),
  from: moment,
  until: moment,
});

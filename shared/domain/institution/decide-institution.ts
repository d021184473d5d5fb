import { err, ok, type Result } from '../kernel/result.ts';
import { type Instant } from '../kernel/time.ts';
import { type Institution } from './institution.ts';
import { type InstitutionAct, type InstitutionChange, type InstitutionFieldChange } from './institution-change.ts';

/** An institution with the number of its record's version. */
export type InstitutionFile = { version: number; institution: Institution };

export type InstitutionDecision = { file: InstitutionFile; change: InstitutionChange };
export type InstitutionRefusal = 'nothing-changed' | 'institution-step-illegal';
export type DecideInstitution = (
  before: InstitutionFile,
  deed: { by: string; at: Instant },
) => Result<InstitutionDecision, InstitutionRefusal>;

/**
 * What an administrator may say of an institution; its state changes by steps of its own. `guestEmailDomains`: at which domains
 * people read mail who refer for it without an account; without it, nobody does.
 */
export type InstitutionDetails = Pick<Institution, 'name' | 'kind' | 'siruta' | 'deputy'> & {
  guestEmailDomains?: string[] | undefined;
};

const told = (value: unknown): string | null =>
  value === undefined ? null : typeof value === 'string' ? value : JSON.stringify(value);

const fieldNames = [
  'name',
  'kind',
  'siruta',
  'status',
  'deputy',
  'guestAccess',
] as const satisfies readonly (keyof Institution)[];

/** What differs between two versions, field by field; against nothing, every field that is there. */
export const institutionDifferences = (before: Institution | null, after: Institution): InstitutionFieldChange[] =>
  fieldNames
    .map((field) => ({ field, before: told(before?.[field]), after: told(after[field]) }))
    .filter((one) => one.before !== one.after);

const changeTo = (
  before: InstitutionFile,
  institution: Institution,
  deed: { by: string; at: Instant },
  { what, why }: { what: InstitutionAct; why: string | null },
): InstitutionDecision => {
  const version = before.version + 1;
  const fields = institutionDifferences(before.institution, institution);
  const { institutionId } = institution;
  return { file: { version, institution }, change: { institutionId, version, what, ...deed, why, fields } };
};

/**
 * The record as it will be. The number of a version that switches guests on, or issues a new link, is the issue of the link: no
 * older link can have a higher one, also when guests were switched off in between.
 */
const detailed = (
  { institutionId, status, guestAccess }: Pick<Institution, 'institutionId' | 'status' | 'guestAccess'>,
  { guestEmailDomains: emailDomains, deputy, ...details }: InstitutionDetails,
  version: number,
): Institution => ({
  institutionId,
  ...details,
  status,
  ...(deputy === undefined ? {} : { deputy }),
  ...(emailDomains === undefined ? {} : { guestAccess: { emailDomains, issue: guestAccess?.issue ?? version } }),
});

/** A new institution, active from now on. */
export const createInstitution = (
  institutionId: string,
  details: InstitutionDetails,
  deed: { by: string; at: Instant },
): InstitutionDecision => {
  const institution = detailed({ institutionId, status: 'active' }, details, 1);
  const fields = institutionDifferences(null, institution);
  return {
    file: { version: 1, institution },
    change: { institutionId, version: 1, what: 'created', ...deed, why: null, fields },
  };
};

export const editInstitution =
  (details: InstitutionDetails): DecideInstitution =>
  (before, deed) => {
    const after = detailed(before.institution, details, before.version + 1);
    const edited = changeTo(before, after, deed, { what: 'edited', why: null });
    return edited.change.fields.length === 0 ? err('nothing-changed') : ok(edited);
  };

/** A suspended institution reads what it sent, and sends nothing: at once, whatever tokens its people and systems hold. */
export const suspendInstitution =
  (why: string): DecideInstitution =>
  (before, deed) =>
    before.institution.status === 'suspended'
      ? err('institution-step-illegal')
      : ok(changeTo(before, { ...before.institution, status: 'suspended' }, deed, { what: 'suspended', why }));

export const liftSuspension =
  (why: string): DecideInstitution =>
  (before, deed) =>
    before.institution.status === 'active'
      ? err('institution-step-illegal')
      : ok(changeTo(before, { ...before.institution, status: 'active' }, deed, { what: 'lifted', why }));

/** A new link for guests; every older one opens nothing any more. */
export const renewGuestLink: DecideInstitution = (before, deed) => {
  const { guestAccess } = before.institution;
  if (guestAccess === undefined) return err('institution-step-illegal');
  const renewed = { ...before.institution, guestAccess: { ...guestAccess, issue: before.version + 1 } };
  return ok(changeTo(before, renewed, deed, { what: 'guest-link-renewed', why: null }));
};

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

/** What an administrator may say of an institution; its state changes by steps of its own. */
export type InstitutionDetails = Omit<Institution, 'institutionId' | 'status'>;

const told = (value: unknown): string | null =>
  value === undefined ? null : typeof value === 'string' ? value : JSON.stringify(value);

const fieldNames = ['name', 'kind', 'siruta', 'status', 'deputy'] as const satisfies readonly (keyof Institution)[];

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

/** A new institution, active from now on. */
export const createInstitution = (
  institutionId: string,
  details: InstitutionDetails,
  deed: { by: string; at: Instant },
): InstitutionDecision => {
  const institution: Institution = { institutionId, ...details, status: 'active' };
  const fields = institutionDifferences(null, institution);
  return {
    file: { version: 1, institution },
    change: { institutionId, version: 1, what: 'created', ...deed, why: null, fields },
  };
};

export const editInstitution =
  (details: InstitutionDetails): DecideInstitution =>
  (before, deed) => {
    const { institutionId, status } = before.institution;
    const edited = changeTo(before, { institutionId, ...details, status }, deed, { what: 'edited', why: null });
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

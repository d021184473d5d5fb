import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  createInstitution,
  editInstitution,
  liftSuspension,
  renewGuestLink,
  suspendInstitution,
  type DecideInstitution,
  type InstitutionDetails,
  type InstitutionFile,
} from '../../../../shared/domain/institution/decide-institution.ts';
import { institution } from '../../../../shared/domain/institution/institution.ts';
import { institutionChange } from '../../../../shared/domain/institution/institution-change.ts';
import { monday } from '../../../support/builders/time.ts';

const deed = { by: 'admin', at: monday };
const details: InstitutionDetails = { name: 'Școala Exemplu', kind: 'school', siruta: '20466' };
const created = createInstitution('scoala-exemplu', details, deed);
const after = (decide: DecideInstitution, before: InstitutionFile = created.file) => {
  const decided = decide(before, deed);
  if (!decided.ok) throw new Error(decided.error);
  return decided.value;
};

describe('an institution', () => {
  it('begins active, with every field in its first change', () => {
    expect(created.file).toEqual({
      version: 1,
      institution: { institutionId: 'scoala-exemplu', ...details, status: 'active' },
    });
    expect(created.change).toMatchObject({ what: 'created', version: 1, by: 'admin', at: monday });
    expect(created.change.fields.map(({ field }) => field)).toEqual(['name', 'kind', 'siruta', 'status']);
  });

  it('is edited with what differs, field by field, and not when nothing does', () => {
    const deputy = { name: 'Adjunct', email: 'adjunct@exemplu.invalid' };
    const { file, change } = after(editInstitution({ ...details, name: 'Altă școală', deputy }));
    expect(file.version).toBe(2);
    expect(change.fields).toEqual([
      { field: 'name', before: 'Școala Exemplu', after: 'Altă școală' },
      { field: 'deputy', before: null, after: JSON.stringify(deputy) },
    ]);
    expect(editInstitution(details)(created.file, deed)).toEqual({ ok: false, error: 'nothing-changed' });
  });

  it('is suspended and allowed again with a reason, each once', () => {
    const suspended = after(suspendInstitution('abuz'));
    expect(suspended.file.institution.status).toBe('suspended');
    expect(suspended.change).toMatchObject({ what: 'suspended', why: 'abuz' });
    expect(suspendInstitution('abuz')(suspended.file, deed)).toEqual({ ok: false, error: 'institution-step-illegal' });
    expect(liftSuspension('bine')(created.file, deed)).toEqual({ ok: false, error: 'institution-step-illegal' });
    expect(after(liftSuspension('bine'), suspended.file).file.institution).toEqual(created.file.institution);
  });

  it('keeps its state when it is edited', () => {
    const suspended = after(suspendInstitution('abuz'));
    expect(after(editInstitution({ ...details, name: 'Alt nume' }), suspended.file).file.institution.status).toBe(
      'suspended',
    );
  });

  it('renews no link that there is not', () => {
    expect(renewGuestLink(created.file, deed)).toEqual({ ok: false, error: 'institution-step-illegal' });
  });

  it('never gives an issue of the guests’ link twice, however often guests are switched off and on', () => {
    const step = fc.constantFrom<DecideInstitution>(
      editInstitution(details),
      editInstitution({ ...details, guestEmailDomains: ['scoala.ro'] }),
      editInstitution({ ...details, name: 'Alt nume', guestEmailDomains: ['altul.ro'] }),
      renewGuestLink,
      suspendInstitution('abuz'),
      liftSuspension('bine'),
    );
    fc.assert(
      fc.property(fc.array(step, { minLength: 1, maxLength: 30 }), (steps) => {
        let file = created.file;
        let highest = 0;
        for (const decide of steps) {
          const decided = decide(file, deed);
          if (!decided.ok) continue;
          const before = file.institution.guestAccess?.issue;
          file = decided.value.file;
          expect(institution.parse(file.institution)).toEqual(file.institution);
          expect(institutionChange.parse(decided.value.change).version).toBe(file.version);
          const issue = file.institution.guestAccess?.issue;
          if (issue === undefined || issue === before) continue;
          expect(issue).toBeGreaterThan(highest);
          highest = issue;
        }
      }),
    );
  });
});

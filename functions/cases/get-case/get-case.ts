import { mayWork } from '../../../shared/domain/case/access.ts';
import { type Case } from '../../../shared/domain/case/case.ts';
import { caseId } from '../../../shared/domain/kernel/ids.ts';
import { err, ok, type Result } from '../../../shared/domain/kernel/result.ts';
import { toInstant, type Clock } from '../../../shared/domain/kernel/time.ts';
import { type Person } from '../../../shared/domain/person/person.ts';
import { type StaffMember } from '../../../shared/domain/rota/rota.ts';
import { type CaseReadStore } from '../../../shared/ports/cases.ts';

/**
 * Reads a case with its person, for someone who may, and notes the read before anything is shown.
 * @returns `not-found` also for a case the reader may not see.
 */
export const makeGetCase =
  ({ cases, clock }: { cases: Omit<CaseReadStore, 'list'>; clock: Clock }) =>
  async (
    id: string,
    reader: StaffMember,
    requestId: string,
  ): Promise<Result<{ case: Case; person: Person }, 'not-found'>> => {
    const parsed = caseId.safeParse(id);
    const found = parsed.success ? await cases.load(parsed.data) : null;
    if (found === null || !mayWork(reader, found)) return err('not-found');
    const person = await cases.person(found.personId);
    if (person === null) throw new Error(`case ${found.caseId} has no person`);
    await cases.noteRead({ caseId: found.caseId, staffId: reader.staffId, at: toInstant(clock()), requestId });
    return ok({ case: found, person });
  };

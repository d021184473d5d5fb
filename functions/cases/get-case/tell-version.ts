import { mayWork } from '../../../shared/domain/case/access.ts';
import { caseId } from '../../../shared/domain/kernel/ids.ts';
import { type StaffMember } from '../../../shared/domain/rota/rota.ts';
import { type CaseReadStore } from '../../../shared/ports/cases.ts';

/**
 * Tells someone who may work a case which version it has, and nothing of it: so an open page can ask again and again whether it is
 * still so, without a read being noted each time.
 * @returns null for a case that is not there, or not theirs.
 */
export const makeTellVersion =
  ({ cases }: { cases: Pick<CaseReadStore, 'load'> }) =>
  async (id: string, reader: StaffMember): Promise<number | null> => {
    const parsed = caseId.safeParse(id);
    const found = parsed.success ? await cases.load(parsed.data) : null;
    return found === null || !mayWork(reader, found) ? null : found.version;
  };

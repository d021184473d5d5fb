import { mayWork } from '../../domain/case/access.ts';
import { caseId } from '../../domain/kernel/ids.ts';
import { toInstant, type Clock } from '../../domain/kernel/time.ts';
import { type StaffMember } from '../../domain/rota/rota.ts';
import { type CaseFile, type CaseReadStore, type CaseStore } from '../../ports/cases.ts';
import { type Log } from '../log.ts';
import { json, problem, type ApiRequest, type ApiResponse } from './http.ts';
import { type Answer } from './routes.ts';
import { caseRoles, type findStaff } from './staff.ts';

type Deps = {
  staff: ReturnType<typeof findStaff>;
  cases: Pick<CaseStore, 'load'>;
  reads: Pick<CaseReadStore, 'noteRead'>;
  clock: Clock;
  log: Log;
};

/**
 * Answers a look into a case's file for someone who may work the case, and notes who looked before anything is shown. The ETag names the version a change must
 * be decided on.
 */
export const answerCaseReading =
  ({ staff, cases, reads, clock, log }: Deps, read: (file: CaseFile, member: StaffMember) => Promise<unknown>) =>
  async ({ principal, params, language, requestId }: ApiRequest): Promise<ApiResponse> => {
    const member = await staff(principal, caseRoles);
    if (!member.ok) return problem(member.error, language);
    const id = caseId.safeParse(params['id']);
    const file = id.success ? await cases.load(id.data) : null;
    if (file === null || !mayWork(member.value, file.case)) return problem('not-found', language);
    const { staffId } = member.value;
    const about = { caseId: file.case.caseId, staffId };
    await reads.noteRead({ ...about, at: toInstant(clock()), requestId });
    log('info', 'case.read', about);
    return json(200, await read(file, member.value), { etag: `"${file.case.version}"` });
  };

/** The same, with everything but what is shown settled. */
export type ReadCase = (show: Parameters<typeof answerCaseReading>[1]) => Answer;

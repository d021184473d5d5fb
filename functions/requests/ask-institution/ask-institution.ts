import { type Case } from '../../../shared/domain/case/case.ts';
import { type Digest } from '../../../shared/domain/kernel/ids.ts';
import { err, ok, type Result } from '../../../shared/domain/kernel/result.ts';
import { toInstant, type Clock, type Instant } from '../../../shared/domain/kernel/time.ts';
import { askInstitution } from '../../../shared/domain/request/decide-request.ts';
import { requestIdFor, type InstitutionRequest } from '../../../shared/domain/request/request.ts';
import { requestEvents, requestHistory } from '../../../shared/domain/request/tell-request.ts';
import { type StaffMember } from '../../../shared/domain/rota/rota.ts';
import { type CountyReader } from '../../../shared/ports/county.ts';
import { type RequestStore } from '../../../shared/ports/requests.ts';
import { findTerm, type TermRefusal } from './find-term.ts';

type Deps = {
  requests: Pick<RequestStore, 'load' | 'save'>;
  county: Pick<CountyReader, 'institution' | 'settings'>;
  digest: Digest;
  clock: Clock;
};

export type Question = { institutionId: string; question: string; dueAt?: Instant | undefined };

export type AskRefusal =
  | { code: 'case-closed' | 'idempotency-key-reused' | 'institution-unknown' | 'institution-suspended' }
  | { code: 'term'; fault: TermRefusal };

const isSame = ({ institution, question, term, dueAt }: InstitutionRequest, asked: Question): boolean =>
  institution.institutionId === asked.institutionId &&
  question === asked.question &&
  (term.kind === 'given' ? dueAt === asked.dueAt : asked.dueAt === undefined);

/** Asks an institution about the person of a case, once for each key, with the timer that finds its silence. */
export const makeAskInstitution =
  ({ requests, county, digest, clock }: Deps) =>
  async (
    current: Case,
    asked: Question,
    key: string,
    by: StaffMember,
  ): Promise<Result<InstitutionRequest, AskRefusal>> => {
    const requestId = requestIdFor(current.caseId, key, digest);
    const replay = async (): Promise<Result<InstitutionRequest, AskRefusal> | null> => {
      const before = await requests.load(requestId);
      if (before === null) return null;
      return isSame(before, asked) ? ok(before) : err({ code: 'idempotency-key-reused' });
    };
    const known = await replay();
    if (known !== null) return known;
    if (current.stage === 'closed') return err({ code: 'case-closed' });

    const [found, settings] = await Promise.all([county.institution(asked.institutionId), county.settings()]);
    if (found === null) return err({ code: 'institution-unknown' });
    if (found.status !== 'active') return err({ code: 'institution-suspended' });
    const now = toInstant(clock());
    const term = findTerm(asked.dueAt, settings, now);
    if (!term.ok) return err({ code: 'term', fault: term.error });

    const { caseId, openedBy } = current;
    const institution = { institutionId: found.institutionId, name: found.name };
    const about = { requestId, caseId, referralId: openedBy, institution, question: asked.question };
    const change = askInstitution({ ...about, ...term.value }, { by, now });
    const told = { history: requestHistory(change), notices: [], events: requestEvents(change, now) };
    if ((await requests.save({ ...change, ...told, at: now })) === 'written') return ok(change.after);
    const written = await replay();
    if (written === null) throw new Error(`request ${requestId} was neither written nor there before`);
    return written;
  };
export type AskInstitution = ReturnType<typeof makeAskInstitution>;

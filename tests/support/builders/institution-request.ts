import { sha256 } from '../../../shared/adapters/crypto/digest.ts';
import { newCaseId, type CaseId, type RequestId } from '../../../shared/domain/kernel/ids.ts';
import { type Instant } from '../../../shared/domain/kernel/time.ts';
import { askInstitution, type RequestChange } from '../../../shared/domain/request/decide-request.ts';
import { requestIdFor, type InstitutionRequest } from '../../../shared/domain/request/request.ts';
import { requestEvents, requestHistory } from '../../../shared/domain/request/tell-request.ts';
import { type RequestWrite } from '../../../shared/ports/requests.ts';
import { receiptOf } from './referral.ts';
import { after, hour, monday } from './time.ts';

export const theCaseId = newCaseId(sha256('case of the requests'));

export const requestIdOf = (number: number, caseId: CaseId = theCaseId): RequestId =>
  requestIdFor(caseId, `key ${number}`, sha256);

type Facts = { number?: number; caseId?: CaseId; askedAt?: Instant; institutionId?: string };

/** Carmen asks the school something, to be answered within 72 hours. */
export const asked = ({
  number = 1,
  caseId = theCaseId,
  askedAt = monday,
  institutionId = 'scoala-12',
}: Facts = {}): RequestChange =>
  askInstitution(
    {
      requestId: requestIdOf(number, caseId),
      caseId,
      referralId: receiptOf(1),
      institution: { institutionId, name: 'Școala Gimnazială nr. 12' },
      question: 'De când lipsește copilul?',
      dueAt: after(askedAt, 72 * hour),
      term: { kind: 'rule', rule: 'D45', settingsVersion: 1 },
    },
    { by: { staffId: 'carmen', name: 'Carmen' }, now: askedAt },
  );

export const anOpenRequest = (facts: Facts = {}): InstitutionRequest => asked(facts).after;

/** What a step writes, with the history and the events that go with it. */
export const writeOf = (change: RequestChange, at: Instant, extra: Partial<RequestWrite> = {}): RequestWrite => ({
  ...change,
  history: requestHistory(change),
  notices: [],
  events: requestEvents(change, at),
  at,
  ...extra,
});

export const given = { text: 'De luni.', submittedBy: 'client-1', keyDigest: 'cheie' };

import { makeInstitutionAnswers } from '../../../functions/requests/answer-request/answer-institution.ts';
import { makeStaffAnswers } from '../../../functions/requests/ask-institution/answer-staff.ts';
import { makeAskInstitution } from '../../../functions/requests/ask-institution/ask-institution.ts';
import { sha256 } from '../../../shared/adapters/crypto/digest.ts';
import { makeChangeRequest } from '../../../shared/application/requests/change-request.ts';
import { caseRecord, type Case } from '../../../shared/domain/case/case.ts';
import { openFile } from '../../../shared/runtime/api/case-file.ts';
import { type Principal } from '../../../shared/runtime/api/principal.ts';
import { type Answer } from '../../../shared/runtime/api/routes.ts';
import { findSender } from '../../../shared/runtime/api/sender.ts';
import { findStaff } from '../../../shared/runtime/api/staff.ts';
import { anInstitution, someRota, someSettings } from '../builders/county.ts';
import { theCaseId } from '../builders/institution-request.ts';
import { personOf, receiptOf } from '../builders/referral.ts';
import { aRequest, aSystem, aWorker, bodyOf, memoryLog } from '../builders/request.ts';
import { monday } from '../builders/time.ts';
import { memoryCaseFiles } from '../memory/case-stores.ts';
import { memoryCounty, type AppliedCounty } from '../memory/county.ts';
import { makeSpine } from '../spine/spine.ts';

/** The county's own term for answers, as its pack has it. */
export const usualTerm = {
  rule: 'D45',
  event: 'Solicitare trimisă',
  obligation: 'Se răspunde',
  within: { quantity: 72, unit: 'hours' },
  source: null,
  verification: null,
  reminders: [],
  overdue: [],
};

export const deputy = { name: 'Adjunct', email: 'adjunct@scoala.invalid', phone: '+40715000201' };

/** A school with a deputy, a surgery without, a suspended school. */
const institutions = [
  anInstitution({ deputy }),
  anInstitution({ institutionId: 'medic-1', name: 'Cabinet', kind: 'gp' }),
  anInstitution({ institutionId: 'scoala-oprita', status: 'suspended' }),
];

const everyScope = ['semnal/requests.read', 'semnal/requests.answer'];
/** A system of an institution that may read and answer. */
export const aRespondent = (institutionId = 'scoala-12', scopes = everyScope): Principal =>
  aSystem({ institutionId, scopes });

type Asked = {
  by?: Principal | null;
  body?: unknown;
  params?: Record<string, string>;
  query?: Record<string, string>;
  version?: number | null;
  key?: string | null;
};

/** A case that Ana works, institutions that can be asked about it, and all that follows from asking. */
export const requestWorld = (stage: Case['stage'] = 'open', extra: Partial<AppliedCounty> = {}) => {
  const settings = someSettings({ deadlineRules: [usualTerm] });
  const spine = makeSpine({ settings, rota: someRota(), institutions, ...extra });
  const { db, time, stores, county: applied } = spine;
  const { clock } = time;
  const county = memoryCounty(applied);
  const { requests } = stores;
  const { log, lines } = memoryLog();
  const cases = memoryCaseFiles(db);
  const staff = findStaff({ county, servedCounty: 'BC' });
  const change = makeChangeRequest({ requests, clock });

  db.cases.set(
    theCaseId,
    caseRecord.parse({
      stage,
      caseId: theCaseId,
      version: 1,
      personId: personOf('copil'),
      urgency: 'urgent',
      openedAt: monday,
      openedBy: receiptOf(1),
      referralIds: [receiptOf(1)],
      stageSince: monday,
      assignedTo: { staffId: 'ana', name: 'Ana', at: monday },
      ...(stage === 'closed' ? { closedAt: monday, closingReason: 'no-risk-found' } : {}),
    }),
  );

  const ask = async (
    answer: Answer,
    { by, body, params = {}, query = {}, version, key = 'cheie-0001' }: Asked = {},
  ) => {
    const response = await answer(
      aRequest({
        params: { id: theCaseId, ...params },
        query,
        headers: {
          'content-type': 'application/json',
          ...(version === null ? {} : { 'if-match': `"${version ?? 1}"` }),
          ...(key === null ? {} : { 'idempotency-key': key }),
        },
        body: JSON.stringify(body ?? {}),
        principal: by === undefined ? aWorker() : by,
      }),
    );
    return { status: response.status, etag: response.headers['etag'], answer: bodyOf(response), response };
  };

  return {
    ...spine,
    requests,
    lines,
    ask,
    staff: makeStaffAnswers({
      openFile: (request) => openFile({ staff, cases }, request),
      ask: makeAskInstitution({ requests, county, digest: sha256, clock }),
      change,
      log,
    }),
    institution: makeInstitutionAnswers({
      sender: findSender({ county, servedCounty: 'BC' }),
      requests,
      change,
      digest: sha256,
      log,
    }),
    timeline: () => cases.timeline(theCaseId),
  };
};
export type RequestWorld = ReturnType<typeof requestWorld>;

export const question = { institutionId: 'scoala-12', question: 'De când lipsește copilul?' };

/** Ana asks the school; answers the id of the request. */
export const askSchool = async (world: RequestWorld, body: object = question): Promise<string> => {
  const { status, answer } = await world.ask(world.staff.ask, { body });
  if (status !== 200) throw new Error(JSON.stringify(answer));
  return String(answer['requestId']);
};

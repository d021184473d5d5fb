import * as z from 'zod/mini';
import { makePlans } from '../../../functions/cases/keep-plans/answer-plans.ts';
import { makeProposePackage } from '../../../functions/cases/keep-plans/propose-package.ts';
import { makeReadServices } from '../../../functions/cases/keep-plans/service-register.ts';
import { makeShelf } from '../../../functions/cases/keep-records/answer-documents.ts';
import { makeVulnerabilities } from '../../../functions/cases/keep-records/answer-vulnerabilities.ts';
import { readForm } from '../../../functions/cases/keep-records/read-content.ts';
import { sha256 } from '../../../shared/adapters/crypto/digest.ts';
import { makeChangeCase } from '../../../shared/application/cases/change-case.ts';
import {
  assessmentRequest,
  correctionOf,
  formRequest,
  visitRequest,
} from '../../../shared/contracts/http/records/requests.ts';
import { caseRecord, type Case } from '../../../shared/domain/case/case.ts';
import { startClock } from '../../../shared/domain/clock/clock-change.ts';
import { type Deadline } from '../../../shared/domain/deadline/deadline.ts';
import { newCaseId } from '../../../shared/domain/kernel/ids.ts';
import { ok } from '../../../shared/domain/kernel/result.ts';
import { type Provider } from '../../../shared/domain/provider/provider.ts';
import { changeFile } from '../../../shared/runtime/api/case-file.ts';
import { answerCaseReading, type ReadCase } from '../../../shared/runtime/api/case-reading.ts';
import { type ApiRequest } from '../../../shared/runtime/api/http.ts';
import { type Answer } from '../../../shared/runtime/api/routes.ts';
import { findStaff } from '../../../shared/runtime/api/staff.ts';
import { anInstitution, someRota, someSettings } from '../builders/county.ts';
import { personOf, receiptOf } from '../builders/referral.ts';
import { fakeClock, monday } from '../builders/time.ts';
import { memoryCaseFiles } from '../memory/case-stores.ts';
import { memoryCounty } from '../memory/county.ts';
import { makeDatabase } from '../memory/database.ts';
import { clockParts } from '../memory/parts.ts';
import { memoryRecords } from '../memory/records.ts';

const term = (rule: string, quantity: number, unit: string) => ({
  rule,
  event: 'probă',
  obligation: `Termenul ${rule}`,
  within: { quantity, unit },
  source: 'probă',
  verification: 'unverified',
  reminders: [],
  overdue: [],
});

const deadlineRules = [
  term('D7', 24, 'hours'),
  term('D8', 24, 'hours'),
  term('D11', 30, 'calendar-days'),
  term('D12', 3, 'months'),
  term('D28', 72, 'hours'),
  term('D29', 30, 'calendar-days'),
  term('D30', 3, 'months'),
];

const caseId = newCaseId(sha256('case of the records'));

type Who = 'ana' | 'bogdan' | 'carmen' | 'dan';
type Asked = {
  by?: Who;
  body?: unknown;
  params?: Record<string, string>;
  version?: number | null;
  key?: string | null;
};

/** A case in a stage, with its file in memory, and everything one can ask of the file. */
export const recordWorld = (
  stage: Case['stage'] = 'initial-assessment',
  providers: readonly Provider[] = [],
  settings: Record<string, unknown> = {},
) => {
  const db = makeDatabase();
  const time = fakeClock();
  const { clock } = time;
  const county = memoryCounty({
    applied: {
      version: 1,
      settings: someSettings({ deadlineRules, ...settings }),
      rota: someRota(),
      institutions: [anInstitution({ institutionId: 'spas-barnova', name: 'SPAS Bârnova', kind: 'town-hall' })],
    },
  });
  const cases = memoryCaseFiles(db);
  const records = memoryRecords(db);
  const reads: { staffId: string }[] = [];
  const log = () => undefined;
  const staff = findStaff({ county, servedCounty: 'BC' });
  const register = new Map(providers.map((one) => [one.providerId, one]));
  const read: ReadCase = (show) =>
    answerCaseReading(
      {
        staff,
        cases,
        clock,
        log,
        reads: {
          noteRead: (one) => {
            reads.push(one);
            return Promise.resolve();
          },
        },
      },
      show,
    );
  const change = changeFile({ staff, cases, log, change: makeChangeCase({ cases, county, digest: sha256, clock }) });
  const deps = { records, read, change, digest: sha256 };

  db.cases.set(
    caseId,
    caseRecord.parse({
      stage,
      caseId,
      version: 1,
      personId: personOf('copil'),
      urgency: 'urgent',
      openedAt: monday,
      openedBy: receiptOf(1),
      referralIds: [receiptOf(1)],
      stageSince: monday,
      ...(stage === 'emergency-protection' ? { resumes: 'monitoring' } : {}),
      ...(stage === 'closed' ? { closedAt: monday, closingReason: 'no-risk-found' } : {}),
    }),
  );

  const clocks = (rule: string): Deadline[] => [...db.deadlines.values()].filter((one) => one.rule.rule === rule);

  const ask = async (answer: Answer, { by = 'ana', body, params = {}, version, key = 'key-00000001' }: Asked = {}) => {
    const present = db.cases.get(caseId)?.version ?? 0;
    const request: ApiRequest = {
      route: '',
      params: { id: caseId, ...params },
      query: {},
      headers: {
        'content-type': 'application/json',
        ...(version === null ? {} : { 'if-match': `"${version ?? present}"` }),
        ...(key === null ? {} : { 'idempotency-key': key }),
      },
      body: JSON.stringify(body ?? {}),
      language: 'ro',
      principal: {
        kind: 'staff',
        userId: by,
        staffId: by,
        roles: ['case-worker', 'supervisor', 'director'],
        county: 'BC',
      },
      requestId: `request ${present}`,
    };
    const { status, body: text } = await answer(request);
    return { status, answer: z.looseObject({}).parse(JSON.parse(text)) };
  };

  return {
    db,
    time,
    reads,
    records,
    caseId,
    register,
    present: () => caseRecord.parse(db.cases.get(caseId)),
    timeline: () => cases.timeline(caseId),
    clocks,
    states: (rule: string) => clocks(rule).map(({ state }) => state),
    /** A clock that runs since the case was opened. */
    start: async (rule: string) => {
      const settings = await county.settings();
      const started = startClock(rule, { kind: 'case', caseId }, monday, { settings, now: monday, digest: sha256 });
      await db.commit(started.flatMap((one) => clockParts(db, one, monday)));
    },
    forms: makeShelf(deps, {
      shelf: 'form',
      body: formRequest,
      correction: correctionOf(formRequest),
      toContent: (given) => Promise.resolve(readForm(given, someSettings().domesticViolenceRiskForm, time.now())),
    }),
    assessments: makeShelf(deps, {
      shelf: 'assessment',
      body: assessmentRequest,
      correction: correctionOf(assessmentRequest),
      toContent: (given) => Promise.resolve(ok(given)),
    }),
    visits: makeShelf(deps, {
      shelf: 'visit',
      body: visitRequest,
      correction: correctionOf(visitRequest),
      toContent: (given) => Promise.resolve(ok(given)),
    }),
    vulnerabilities: makeVulnerabilities(deps),
    minimumPackage: makeProposePackage({ records, county, read }),
    plans: makePlans({
      ...deps,
      county,
      clock,
      services: makeReadServices({ load: (id) => Promise.resolve(register.get(id) ?? null) }),
    }),
    ask,
  };
};
export type RecordWorld = ReturnType<typeof recordWorld>;

export const initialAssessment = (extra: object = {}) => ({
  kind: 'initial-assessment',
  doneAt: '2026-11-23T10:00:00+02:00',
  personSeen: 'yes',
  talkedWith: [{ name: 'Maria', role: 'mama' }],
  immediateDanger: 'no',
  summary: 'Copilul este bine îngrijit, casa nu este încălzită.',
  findings: [
    { code: 'poor-housing', finding: 'found' },
    { code: 'chronic-illness', finding: 'none-found' },
  ],
  conclusion: 'assess-in-detail',
  reasons: 'Casa nu este încălzită.',
  ...extra,
});

export const homeVisit = (extra: object = {}) => ({
  kind: 'home-visit',
  startedAt: '2026-11-23T11:00:00+02:00',
  endedAt: '2026-11-23T12:00:00+02:00',
  place: 'Str. Exemplu 1, Bacău',
  visitors: [{ name: 'Ana', role: 'asistent social' }],
  metWith: [],
  personSeen: 'yes',
  observed: 'Fără încălzire.',
  findings: [],
  conclusion: 'visit-again',
  reasons: 'Mama lipsea.',
  ...extra,
});

const talk = {
  'filled-by': { name: 'Ana' },
  address: 'Str. Exemplu 1, Bacău',
};

export const observationForm = (answers: object = {}) => ({
  form: 'observation',
  formVersion: 1,
  answers: {
    ...talk,
    'head-of-family': { name: 'Maria' },
    'talk-started': '2026-11-23T09:00:00+02:00',
    'talk-ended': '2026-11-23T09:30:00+02:00',
    ...answers,
  },
});

export const riskFormOf = (answers: object = {}) => ({
  form: 'family-risk',
  formVersion: 1,
  answers: {
    ...talk,
    'met-with': { name: 'Maria' },
    'visit-started': '2026-11-23T09:00:00+02:00',
    'visit-ended': '2026-11-23T09:30:00+02:00',
    'child-seen': 'yes',
    conclusion: 'no-risk',
    'conclusion-reason': 'Nimic deosebit.',
    ...answers,
  },
});

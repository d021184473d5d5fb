import { beforeAll, describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { type ApiAnswer } from '../../infra/local/demo/api.ts';
import { deadlineList } from '../../shared/contracts/http/cases/deadline-view.ts';
import { packageView, planAnswer, planList } from '../../shared/contracts/http/plans/views.ts';
import { documentList, formList, vulnerabilityList } from '../../shared/contracts/http/records/views.ts';
import { toInstant } from '../../shared/domain/kernel/time.ts';
import { eventually } from './support/eventually.ts';
import { partner, problemIn } from './support/partner.ts';
import { newReport } from './support/reports.ts';
import { staff } from './support/staff.ts';
import { undisturbed } from './support/undisturbed.ts';

const police = partner('police');
const supervisor = staff('supervisor');
const patience = { timeout: 180_000 };

undisturbed();

const work = { caseId: '' };
const path = (part: string): string => `/cases/${work.caseId}${part}`;

beforeAll(async () => {
  const referralId = await police.submit(newReport());
  const { alertId, caseIds } = await supervisor.alertOf(referralId);
  await supervisor.post(`/alerts/${alertId}/acknowledge`);
  work.caseId = caseIds[0] ?? '';
}, 120_000);

const etag = async (): Promise<string> => (await supervisor.get(path(''))).headers.get('etag') ?? '';

let keys = 0;
const newKey = (): string => `records-e2e-${Date.now()}-${(keys += 1)}`;

/** A change on the version that stands; sent again when a clock or an alert was faster, or the service was busy. */
const change = (part: string, body: object, key = newKey()): Promise<ApiAnswer> =>
  eventually(`a change of ${part}`, async () => {
    const answer = await supervisor.post(path(part), body, { 'if-match': await etag(), 'idempotency-key': key });
    return answer.status === 412 || answer.status >= 500 ? undefined : answer;
  });

const done = async (part: string, body: object): Promise<ApiAnswer> => {
  const answer = await change(part, body);
  expect(answer.status, answer.text).toBe(200);
  return answer;
};

const read = async <S extends z.core.$ZodType>(schema: S, part: string): Promise<z.output<S>> => {
  const answer = await supervisor.get(path(part));
  expect(answer.status, answer.text).toBe(200);
  return z.parse(schema, answer.body);
};

const stateOf = async (rule: string): Promise<string | undefined> =>
  (await read(deadlineList, '/deadlines')).items.find((one) => one.rule === rule)?.state;

const assessment = () => ({
  kind: 'initial-assessment',
  doneAt: toInstant(new Date()),
  personSeen: 'yes',
  talkedWith: [{ name: 'Persoană de probă', role: 'mama' }],
  immediateDanger: 'no',
  summary: 'Evaluare de probă.',
  findings: [
    { code: 'risk-of-violence', finding: 'found' },
    { code: 'chronic-illness', finding: 'none-found' },
  ],
  conclusion: 'risk-confirmed',
  reasons: 'Motive de probă.',
});

const item = (extra: object = {}) => ({
  need: 'psychological-counselling',
  vulnerability: 'risk-of-violence',
  what: 'Consiliere săptămânală',
  givenBy: { kind: 'other', name: 'Echipa comunitară' },
  from: '2026-12-01',
  until: null,
  payer: { kind: 'town-hall' },
  ...extra,
});

const begin = async (): Promise<string> => {
  const begun = await done('/plans', { kind: 'service-plan', goal: 'Copilul este în siguranță' });
  return z.parse(planAnswer, begun.body).plan.plan.planId;
};

describe('a case from its assessment to its plan', () => {
  it('offers the forms in their present version, with source and mark', patience, async () => {
    const answer = await supervisor.get('/forms');
    const { items } = z.parse(formList, answer.body);
    expect(items.map(({ form }) => form)).toEqual([
      'observation',
      'family-risk',
      'domestic-violence-risk',
      'phone-intake',
    ]);
  });

  it('is assessed: the clock is met, those of report and plan start, vulnerabilities open', patience, async () => {
    await done('/transitions', { transition: 'start-initial-assessment' });
    const key = newKey();
    const body = assessment();
    const first = await change('/assessments', body, key);
    expect(first.status, first.text).toBe(200);
    const again = await change('/assessments', body, key);
    expect(again.status, again.text).toBe(200);
    expect((await read(documentList, '/assessments')).items).toHaveLength(1);
    expect([await stateOf('D7'), await stateOf('D8'), await stateOf('D29')]).toEqual(['met', 'open', 'open']);
    const { items } = await read(vulnerabilityList, '/vulnerabilities');
    const states = Object.fromEntries(items.map(({ code, state }) => [code, state]));
    expect(states).toMatchObject({
      'risk-of-violence': 'open',
      'chronic-illness': 'none-found',
      poverty: 'not-assessed',
    });
  });

  it('is proposed a minimum package', patience, async () => {
    const { proposals, verification } = await read(packageView, '/minimum-package');
    expect(verification).toBe('unverified');
    expect(proposals.map(({ vulnerability }) => vulnerability)).toEqual(['risk-of-violence']);
  });

  it('shows a double allocation before it is saved, and saves it with a reason only', patience, async () => {
    const [other, mine] = [await begin(), await begin()];
    await done(`/plans/${other}/items`, { item: item() });
    const shown = await change(`/plans/${mine}/items`, { item: item() });
    expect(shown.status, shown.text).toBe(409);
    expect(problemIn(shown).code).toBe('double-allocation');
    expect(shown.text).toContain(other);
    await done(`/plans/${mine}/items`, { item: item(), doubleReason: 'Alt specialist, la cererea medicului' });
    await done(`/plans/${other}/end`, { ending: 'withdrawn', why: 'Probă' });
  });

  it('refuses an item of a provider that is in no register', patience, async () => {
    const planId = await begin();
    const givenBy = { kind: 'registered', providerId: 'F0000000000000', serviceId: 'S0000000000000' };
    const refused = await change(`/plans/${planId}/items`, { item: item({ need: 'food', givenBy }) });
    expect(refused.status, refused.text).toBe(409);
    expect(problemIn(refused).code).toBe('service-not-offered');
    await done(`/plans/${planId}/end`, { ending: 'withdrawn', why: 'Probă' });
  });

  it(
    'is planned for: of two approvals at once one wins, the clock is met, the review is asked for',
    patience,
    async () => {
      const planId =
        (await read(planList, '/plans')).items.find(({ plan }) => plan.state === 'draft')?.plan.planId ?? '';
      await done(`/plans/${planId}/propose`, {});
      const headers = { 'if-match': await etag() };
      const answers = await Promise.all(
        [1, 2].map(() => supervisor.post(path(`/plans/${planId}/approve`), {}, headers)),
      );
      expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 412]);
      expect([await stateOf('D29'), await stateOf('D30')]).toEqual(['met', 'open']);
    },
  );

  it('closes its vulnerability with the service that removed it', patience, async () => {
    const plan = (await read(planList, '/plans')).items.find((one) => one.plan.state === 'approved')?.plan;
    const removal = { kind: 'service', planId: plan?.planId, itemId: plan?.items[0]?.itemId };
    await done('/vulnerabilities/risk-of-violence/close', { removal });
    const { items } = await read(vulnerabilityList, '/vulnerabilities');
    expect(items.find(({ code }) => code === 'risk-of-violence')?.state).toBe('removed');
  });
});

import * as z from 'zod/mini';
import { callApi, type ApiAnswer } from '../../../infra/local/demo/api.ts';
import { personToken } from '../../../infra/local/demo/tokens.ts';
import { type LocalOutputs } from '../../../infra/local/outputs.ts';
import { planAnswer } from '../../../shared/contracts/http/plans/views.ts';
import { documentAnswer } from '../../../shared/contracts/http/records/views.ts';
import { eventually } from '../../e2e/support/eventually.ts';
import { personAs } from './people.ts';

const visit = (observed: string) => ({
  kind: 'home-visit',
  startedAt: '2026-11-20T08:00:00Z',
  endedAt: '2026-11-20T09:10:00Z',
  place: 'La domiciliul familiei',
  visitors: [{ name: 'Crina Bărbuță', role: 'asistent social' }],
  metWith: [{ name: 'Ioana Țuțea', role: 'mama' }],
  personSeen: 'yes',
  observed,
  findings: [
    { code: 'poverty', finding: 'found' },
    { code: 'school-absence', finding: 'found' },
    { code: 'no-gp', finding: 'none-found' },
  ],
  conclusion: 'visit-again',
  reasons: 'Familia are nevoie de sprijin.',
});

const item = {
  need: 'food',
  vulnerability: 'poverty',
  what: 'O masă caldă pe zi',
  givenBy: { kind: 'other', name: 'Cantina primăriei' },
  from: '2026-12-01',
  until: null,
  payer: { kind: 'town-hall' },
};

/**
 * Writes into a case what its pages have to show: a visit that was corrected, and a plan with a measure. Asked again for the
 * same case, it finds them there.
 */
export const fillCaseFile = async (
  cloud: LocalOutputs,
  caseId: string,
): Promise<{ documentId: string; planId: string }> => {
  const token = await personToken(cloud, personAs(cloud.users, 'supervisor'));
  const url = `${cloud.apiUrl}/v1/cases/${caseId}`;
  /** On the version that stands; again when somebody was faster. */
  const post = (path: string, name: string, body: object): Promise<ApiAnswer> =>
    eventually(`the case takes ${name}`, async () => {
      const etag = (await callApi(url, { token })).headers.get('etag') ?? '';
      const headers = { 'if-match': etag, 'idempotency-key': `shown-${name}-${caseId}` };
      const answer = await callApi(`${url}${path}`, { method: 'POST', token, body, headers });
      return answer.status === 412 || answer.status >= 500 ? undefined : answer;
    });
  const filed = z.parse(
    documentAnswer,
    (await post('/visits', 'visit', visit('Casa este curată, frigiderul gol.'))).body,
  );
  const { documentId, revision, holds } = filed.document;
  if (revision === 1 && holds)
    await post(`/visits/${documentId}/correct`, 'correction', {
      why: 'Lipsea camera copilului.',
      content: visit('Casa este curată, frigiderul gol; copilul doarme în bucătărie.'),
    });
  const { plan } = z.parse(planAnswer, (await post('/plans', 'plan', planned)).body).plan;
  await post(`/plans/${plan.planId}/items`, 'measure', { item });
  return { documentId, planId: plan.planId };
};

const planned = { kind: 'service-plan', goal: 'Copilul mănâncă în fiecare zi și merge la școală' };

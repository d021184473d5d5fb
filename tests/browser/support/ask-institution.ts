import * as z from 'zod/mini';
import { callApi } from '../../../infra/local/demo/api.ts';
import { personToken } from '../../../infra/local/demo/tokens.ts';
import { type LocalOutputs } from '../../../infra/local/outputs.ts';
import { personAs } from './people.ts';

const made = z.object({ requestId: z.string() });

/** Has the county ask the demo's school about a case. Answers the request's id. */
export const askInstitution = async (cloud: LocalOutputs, caseId: string): Promise<string> => {
  const token = await personToken(cloud, personAs(cloud.users, 'supervisor'));
  const answer = await callApi(`${cloud.apiUrl}/v1/cases/${caseId}/requests`, {
    method: 'POST',
    token,
    headers: { 'idempotency-key': `browser-${crypto.randomUUID()}` },
    body: { institutionId: 'scoala-demo', question: 'Când a fost ultima dată la școală și cine a venit după copil?' },
  });
  const request = made.safeParse(answer.body).data;
  if (request === undefined) throw new Error(`the request was refused (${answer.status}): ${answer.text}`);
  return request.requestId;
};

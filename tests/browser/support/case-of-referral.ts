import * as z from 'zod/mini';
import { callApi } from '../../../infra/local/demo/api.ts';
import { personToken } from '../../../infra/local/demo/tokens.ts';
import { type LocalOutputs } from '../../../infra/local/outputs.ts';
import { eventually } from '../../e2e/support/eventually.ts';
import { personAs } from './people.ts';

const found = z.object({ items: z.array(z.object({ caseId: z.string() })) });

/** The case that a referral opened or joined, as a supervisor finds it by its number. */
export const caseOfReferral = async (cloud: LocalOutputs, receipt: string): Promise<string> => {
  const token = await personToken(cloud, personAs(cloud.users, 'supervisor'));
  return eventually('the case of a referral', async () => {
    const answer = await callApi(`${cloud.apiUrl}/v1/searches`, { method: 'POST', token, body: { text: receipt } });
    return found.safeParse(answer.body).data?.items[0]?.caseId;
  });
};

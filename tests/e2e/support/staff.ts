import { expect } from 'vitest';
import * as z from 'zod/mini';
import { callApi, type ApiAnswer } from '../../../infra/local/demo/api.ts';
import { personToken } from '../../../infra/local/demo/tokens.ts';
import { type LocalOutputs } from '../../../infra/local/outputs.ts';
import { alertList, alertWithPagesView } from '../../../shared/contracts/http/alerts/views.ts';
import { caseList, caseView } from '../../../shared/contracts/http/cases/views.ts';
import { type StaffRole } from '../../../shared/domain/escalation/policy.ts';
import { cloud } from './cloud.ts';
import { eventually } from './eventually.ts';

export type Alert = z.infer<typeof alertWithPagesView>;
type ListedAlert = z.infer<typeof alertList>['items'][number];
type ListedCase = z.infer<typeof caseList>['items'][number];

const ok = <S extends z.core.$ZodType>(schema: S, answer: ApiAnswer): z.output<S> => {
  expect(answer.status, answer.text).toBe(200);
  return z.parse(schema, answer.body);
};

/** The first person of a role, signed in with their password as the console signs people in. */
export const staff = (role: StaffRole | 'partner', outputs: LocalOutputs = cloud) => {
  const user = outputs.users.find((one) => one.role === role);
  if (user === undefined) throw new Error(`the local cloud has no ${role}`);
  let known: Promise<string> | undefined;
  const token = (): Promise<string> => (known ??= personToken(outputs, user));
  const get = async (path: string): Promise<ApiAnswer> =>
    callApi(`${outputs.apiUrl}/v1${path}`, { token: await token() });
  const post = async (path: string, body?: unknown, headers: Record<string, string> = {}): Promise<ApiAnswer> =>
    callApi(`${outputs.apiUrl}/v1${path}`, {
      method: 'POST',
      token: await token(),
      headers,
      ...(body === undefined ? {} : { body }),
    });

  const everyPage = async <T>(
    path: string,
    read: (answer: ApiAnswer) => { items: T[]; next: string | null },
  ): Promise<T[]> => {
    const items: T[] = [];
    let cursor: string | null = null;
    do {
      const answer: ApiAnswer = await get(`${path}${cursor === null ? '' : `&cursor=${encodeURIComponent(cursor)}`}`);
      const page = read(answer);
      items.push(...page.items);
      cursor = page.next;
    } while (cursor !== null);
    return items;
  };
  const alerts = (state: 'open' | 'acknowledged'): Promise<ListedAlert[]> =>
    everyPage(`/alerts?state=${state}&limit=100`, (answer) => ok(alertList, answer));
  const alert = async (alertId: string): Promise<Alert> => ok(alertWithPagesView, await get(`/alerts/${alertId}`));
  const alertsAbout = async (referralId: string): Promise<ListedAlert[]> =>
    [...(await alerts('open')), ...(await alerts('acknowledged'))].filter(
      (one) => one.referralIds.some((id) => id === referralId) && one.about.kind === 'referral',
    );

  return {
    email: user.email,
    token,
    get,
    post,
    alerts,
    alert,
    alertsAbout,
    cases: (): Promise<ListedCase[]> => everyPage('/cases?limit=100', (answer) => ok(caseList, answer)),
    case: async (caseId: string): Promise<z.infer<typeof caseView>> => ok(caseView, await get(`/cases/${caseId}`)),
    /** The alert a referral raised, as soon as there is one. */
    alertOf: async (referralId: string): Promise<Alert> => {
      const { alertId } = await eventually(
        `an alert about ${referralId}`,
        async () => (await alertsAbout(referralId))[0],
      );
      return alert(alertId);
    },
    /**
     * Takes everything that is still open and notes a first contact wherever one is awaited, so that nothing goes on paging, or
     * comes back to it, through other tests.
     */
    takeAll: async (): Promise<void> => {
      for (const { alertId } of await alerts('open')) await post(`/alerts/${alertId}/acknowledge`);
      for (const { alertId, contactBy } of await alerts('acknowledged'))
        if (contactBy !== null) await post(`/alerts/${alertId}/first-contact`);
    },
  };
};
export type Staff = ReturnType<typeof staff>;

import * as z from 'zod/mini';
import { alertList, alertWithPagesView } from '../../../shared/contracts/http/alerts/views.ts';
import { referralView, submitReferralAnswer } from '../../../shared/contracts/http/referrals/answers.ts';
import { type InstitutionKind } from '../../../shared/domain/institution/institution.ts';
import { capturedMessage, type CapturedMessage } from '../capture/message-store.ts';
import { LocalCloudError } from '../local-cloud-error.ts';
import { type LocalClient, type LocalOutputs } from '../outputs.ts';
import { callApi, type ApiAnswer } from './api.ts';
import { personToken, systemToken } from './tokens.ts';

export type ReferralView = z.infer<typeof referralView>;
export type AlertWithPages = z.infer<typeof alertWithPagesView>;
export type Submitted = z.infer<typeof submitReferralAnswer>;

const read = <S extends z.core.$ZodType>(schema: S, what: string, { status, body, text }: ApiAnswer): z.output<S> => {
  const parsed = z.safeParse(schema, body);
  if (status < 300 && parsed.success) return parsed.data;
  throw new LocalCloudError(`${what} was answered ${status}: ${text.slice(0, 600)}`);
};

/** One partner institution's system. */
const openPartner = async (outputs: LocalOutputs, client: LocalClient) => {
  const token = await systemToken(outputs, client);
  const url = `${outputs.apiUrl}/v1/referrals`;
  return {
    institutionId: client.institutionId,
    submit: async (key: string, body: string): Promise<Submitted> => {
      const answer = await callApi(url, { method: 'POST', token, body, headers: { 'idempotency-key': key } });
      return read(submitReferralAnswer, `The referral of ${client.institutionId}`, answer);
    },
    view: async (referralId: string): Promise<ReferralView> =>
      read(referralView, `The view of ${referralId}`, await callApi(`${url}/${referralId}`, { token })),
  };
};
export type Partner = Awaited<ReturnType<typeof openPartner>>;

/** The directorate's side, seen by a supervisor. */
const openDirectorate = async (outputs: LocalOutputs) => {
  const supervisor = outputs.users.find(({ role }) => role === 'supervisor');
  if (supervisor === undefined) throw new LocalCloudError('The local cloud has no supervisor who could sign in.');
  const token = await personToken(outputs, supervisor);
  const url = `${outputs.apiUrl}/v1/alerts`;
  const list = async (state: 'open' | 'acknowledged') =>
    read(alertList, 'The list of alerts', await callApi(`${url}?state=${state}&limit=100`, { token })).items;
  return {
    /** The alert a referral raised, with everyone it paged; undefined until there is one. */
    alertOf: async (referralId: string): Promise<AlertWithPages | undefined> => {
      const alerts = [...(await list('open')), ...(await list('acknowledged'))];
      const raised = alerts.find((one) => one.referralId === referralId && one.about.kind === 'referral');
      const alertId = raised?.alertId;
      if (alertId === undefined) return undefined;
      return read(alertWithPagesView, `Alert ${alertId}`, await callApi(`${url}/${alertId}`, { token }));
    },
  };
};

/** Opens every door of a running local cloud that the demo goes through. */
export const openCounty = async (outputs: LocalOutputs) => {
  const partners = new Map<InstitutionKind, Partner>();
  for (const client of outputs.clients) {
    if (!partners.has(client.kind)) partners.set(client.kind, await openPartner(outputs, client));
  }
  return {
    partner: (kind: InstitutionKind): Partner => {
      const found = partners.get(kind);
      if (found === undefined) throw new LocalCloudError(`The local cloud has no institution of kind "${kind}".`);
      return found;
    },
    directorate: await openDirectorate(outputs),
    /** What was sent about an alert, in order. */
    messagesOf: async (alertId: string): Promise<CapturedMessage[]> => {
      const all = read(z.array(capturedMessage), 'The list of messages', await callApi(outputs.messagesUrl));
      return all.filter((message) => message.alertId === alertId);
    },
  };
};
export type County = Awaited<ReturnType<typeof openCounty>>;

/** @throws LocalCloudError when the message holds no one-time link. */
export const linkIn = ({ text, to }: CapturedMessage): string => {
  const [link] = /https?:\/\/\S+\/v1\/ack\/[0-9A-Z-]+/.exec(text) ?? [];
  if (link === undefined) throw new LocalCloudError(`The message to ${to} holds no link to answer with.`);
  return link;
};

import { type CapturedMessage } from '../capture/message-store.ts';
import { LocalCloudError } from '../local-cloud-error.ts';
import { callApi } from './api.ts';
import { type AlertWithPages, type County, linkIn } from './county.ts';
import { outcomeText } from './outcome-text.ts';
import { type Sample } from './samples.ts';
import { makeTimeline } from './timeline.ts';
import { waitFor } from './wait-for.ts';

/** Milliseconds a step that is not waiting for a person may take, on a slow machine that starts every function anew. */
const slowest = 20_000;

export type Followed = { alertId: string; acknowledgedAt: number; messages: number };

const stepOf = (message: CapturedMessage): number => Number(linkIn(message).split('/').at(-1)?.split('-')[1]);

/** "Exemplu Asistent Unu, by sms and email" */
const whoWasPaged = ({ pages }: AlertWithPages, step: number): string => {
  const ofStep = pages.filter((page) => page.step === step);
  const names = [...new Set(ofStep.map(({ name }) => name))].join(', ');
  return `${names}, by ${[...new Set(ofStep.map(({ channel }) => channel))].join(' and ')}`;
};

type Setting = { county: County; print: (text: string) => void; signal: AbortSignal };

/**
 * Sends one immediate referral and follows it as the people involved see it: the sender through its own view, those on call
 * through their messages. The first person on call lets it pass; the second takes it through the link of the message.
 * @throws LocalCloudError naming the step that did not happen.
 */
export const followMainJob = async (
  sample: Sample,
  key: string,
  { county, print, signal }: Setting,
): Promise<Followed> => {
  const partner = county.partner(sample.kind);
  const until = <T>(what: string, look: () => Promise<T | undefined>, within = slowest): Promise<T> =>
    waitFor(what, look, within, signal);
  const startedAt = Date.now();
  const { step } = makeTimeline(startedAt, print);

  step(startedAt, 'Referral sent', `samples/referrals/${sample.name}.json, by ${partner.institutionId}`);
  const { referralId } = await partner.submit(key, sample.body);
  step(Date.now(), 'Accepted', `receipt ${referralId}`);

  const screened = await until('the referral is screened', async () => {
    const view = await partner.view(referralId);
    return view.outcomes.length > 0 ? view : undefined;
  });
  const screenedAt = screened.stages.find(({ stage }) => stage === 'screened')?.at ?? '';
  step(Date.parse(screenedAt), outcomeText(screened), `urgency ${screened.urgency ?? 'unknown'}`);

  const raised = await until('an alert is raised', () => county.directorate.alertOf(referralId));
  const { alertId } = raised;
  const pageOf = (wanted: number, within: number): Promise<CapturedMessage> =>
    until(
      `somebody is alerted at step ${wanted} of alert ${alertId}`,
      async () => (await county.messagesOf(alertId)).find((message) => stepOf(message) === wanted),
      within,
    );
  const alertNow = async (): Promise<AlertWithPages> => {
    const alert = await county.directorate.alertOf(referralId);
    if (alert === undefined) throw new LocalCloudError(`Alert ${alertId} is gone.`);
    return alert;
  };

  const first = await pageOf(1, slowest);
  step(Date.parse(first.at), 'First person alerted', whoWasPaged(raised, 1));

  const answerBy = Date.parse(raised.answerBy ?? '');
  const second = await pageOf(2, answerBy - Date.now() + slowest);
  const seconds = Math.round((answerBy - Date.parse(raised.raisedAt)) / 1_000);
  step(answerBy, 'Not answered', `the first level has ${seconds} s`);
  const escalated = await alertNow();
  step(Date.parse(second.at), 'Second person alerted', whoWasPaged(escalated, 2));

  const link = linkIn(second);
  const opened = await callApi(link, { headers: { accept: 'text/html' } });
  if (opened.status !== 200) throw new LocalCloudError(`The link's page was answered ${opened.status}.`);
  step(Date.now(), 'Link opened', 'a page with a button; opening it changes nothing');
  const answered = await callApi(link, { method: 'POST' });
  if (answered.status !== 200) {
    throw new LocalCloudError(`The link's button was answered ${answered.status}: ${answered.text}`);
  }
  const acknowledgedAt = Date.now();
  const { acknowledgedBy } = await alertNow();
  step(acknowledgedAt, 'Acknowledged', `by ${acknowledgedBy?.name ?? 'nobody'}, with the button behind the link`);

  const informed = await until('the institution sees that somebody took the case', async () => {
    const view = await partner.view(referralId);
    return view.stage === 'assigned' ? view : undefined;
  });
  step(Date.now(), 'Institution informed', `“${informed.nextStep}”`);
  return { alertId, acknowledgedAt, messages: (await county.messagesOf(alertId)).length };
};

import { LocalCloudError } from '../local-cloud-error.ts';
import { callApi } from './api.ts';
import { type County, linkIn } from './county.ts';
import { outcomeText } from './outcome-text.ts';
import { type Sample } from './samples.ts';
import { styled } from './timeline.ts';
import { waitFor } from './wait-for.ts';

const slowest = 20_000;

/** Columns and their widths; those of times are set flush right. */
const columns = [
  ['sample', 36],
  ['receipt', 15],
  ['urgency', 10],
  ['outcome', 21],
  ['accepted', -9],
  ['screened', -9],
  ['alerted', -8],
  ['taken', -7],
  ['informed', -9],
] as const;
type Row = Record<(typeof columns)[number][0], string>;

const cell = (text: string, width: number): string => (width < 0 ? text.padStart(-width) : text.padEnd(width));

const line = (row: Row): string => `  ${columns.map(([name, width]) => cell(row[name], width)).join(' ')}`;

export const tableHead = (): string =>
  `  ${styled('bold', columns.map(([name, width]) => cell(name, width)).join(' '))}\n`;

/**
 * Sends one sample, lets the first person alerted take it through the link, and tells how long after sending each step was
 * done, in milliseconds.
 * @throws LocalCloudError naming the step that did not happen.
 */
export const runSample = async (sample: Sample, key: string, county: County, signal: AbortSignal): Promise<string> => {
  const partner = county.partner(sample.kind);
  const startedAt = Date.now();
  const since = (at: number): string => String(Math.max(0, Math.round(at - startedAt)));

  const { referralId } = await partner.submit(key, sample.body);
  const accepted = since(Date.now());
  const about = `${sample.name} (${referralId})`;
  const until = <T>(what: string, look: () => Promise<T | undefined>): Promise<T> =>
    waitFor(`${what}: ${about}`, look, slowest, signal);

  const view = await until('the referral is screened', async () => {
    const seen = await partner.view(referralId);
    return seen.outcomes.length > 0 ? seen : undefined;
  });
  const { alertId } = await until('an alert is raised', () => county.directorate.alertOf(referralId));
  const message = await until('somebody is alerted', async () => (await county.messagesOf(alertId))[0]);
  const answered = await callApi(linkIn(message), { method: 'POST' });
  if (answered.status !== 200) {
    throw new LocalCloudError(`The link's button was answered ${answered.status} for ${about}: ${answered.text}`);
  }
  const taken = since(Date.now());
  await until('the institution sees that somebody took it', async () => {
    const seen = await partner.view(referralId);
    return seen.stages.some(({ stage, at }) => stage === 'assigned' && at !== null) ? seen : undefined;
  });
  const row: Row = {
    sample: sample.name,
    receipt: referralId,
    urgency: view.urgency ?? '',
    outcome: outcomeText(view),
    accepted,
    screened: since(Date.parse(view.stages.find(({ stage }) => stage === 'screened')?.at ?? '')),
    alerted: since(Date.parse(message.at)),
    taken,
    informed: since(Date.now()),
  };
  return `${line(row)}\n`;
};

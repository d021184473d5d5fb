import { LocalCloudError } from '../local-cloud-error.ts';
import { callApi } from './api.ts';
import { type County, linkIn } from './county.ts';
import { outcomeText } from './outcome-text.ts';
import { type Sample } from './samples.ts';
import { styled } from './timeline.ts';
import { waitFor } from './wait-for.ts';

const slowest = 20_000;

type Row = Record<(typeof columns)[number]['key'], string>;

const columns = [
  { key: 'sample', title: 'sample', width: 37 },
  { key: 'receipt', title: 'receipt', width: 15 },
  { key: 'urgency', title: 'urgency', width: 10 },
  { key: 'outcome', title: 'outcome', width: 21 },
  { key: 'accepted', title: 'accepted', width: 9, right: true },
  { key: 'screened', title: 'screened', width: 9, right: true },
  { key: 'alerted', title: 'alerted', width: 8, right: true },
  { key: 'acknowledged', title: 'taken', width: 7, right: true },
  { key: 'informed', title: 'informed', width: 9, right: true },
] as const;

const line = (row: Row): string =>
  columns
    .map((column) => {
      const text = row[column.key];
      return 'right' in column ? text.padStart(column.width) : text.padEnd(column.width);
    })
    .join(' ');

const titles = Object.fromEntries(columns.map(({ key, title }) => [key, title]));

export const tableHead = (): string => {
  const head = columns.map(({ key, ...column }) => {
    const text = titles[key] ?? '';
    return 'right' in column ? text.padStart(column.width) : text.padEnd(column.width);
  });
  return `  ${styled('bold', head.join(' '))}\n`;
};

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
  const acknowledged = since(Date.now());
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
    acknowledged,
    informed: since(Date.now()),
  };
  return `  ${line(row)}\n`;
};

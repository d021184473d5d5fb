import { type Channel, channels } from '../../domain/escalation/policy.ts';
import { alertId } from '../../domain/kernel/ids.ts';
import { urgencies } from '../../domain/kernel/urgency.ts';
import { noticeSubjects } from '../../domain/notice/notice.ts';
import { segments, toGsm7 } from '../../domain/notification/gsm7.ts';
import { linkToken } from '../../domain/notification/link.ts';
import { replyCode, replyOutcomes } from '../../domain/notification/reply.ts';
import { codeText } from './code-text.ts';
import { noticeText } from './notice-text.ts';
import { pageText } from './page-text.ts';
import { replyText } from './reply-text.ts';

/** What of a county its texts depend on: its code, and whether people can answer an SMS by writing back. */
export type Worded = { county: string; smsReplies: boolean };

export const previewKinds = ['page', 'notice', 'code', 'reply'] as const;

/** A text as people are sent it, with a sample of what is filled in. `about`: the urgency, the notice, or the outcome of a reply. */
export type Preview = { channel: Channel; kind: (typeof previewKinds)[number]; about: string; text: string };

/** The same in its parts. */
export type Sample = Omit<Preview, 'text'> & { subject: string; body: string };

/** As long as a link of the API's own address can be. */
const sampleUrl = 'https://abcdefghij.execute-api.eu-central-1.amazonaws.com';
/** Of an alert that is none: it opens nothing. */
const sampleLink = (url: string): string =>
  `${url}/v1/ack/${linkToken({ alertId: alertId.parse('A7K3M9QXD7K3M9'), step: 99, ordinal: 99 }, '7K3M9QXD7K3M9QXD')}`;
const sampleCode = replyCode.parse('48213');

const oneText = ({ subject, body }: { subject: string; body: string }): string =>
  subject === '' ? body : `${subject}\n${body}`;

/** Every text people are sent, with links that lead to an address and open nothing. */
export const samplesOf = ({ county, smsReplies }: Worded, url: string): Sample[] => [
  ...channels.flatMap((channel) =>
    urgencies.map((urgency): Sample => {
      const code = smsReplies ? sampleCode : null;
      const asked = { county, urgency, link: sampleLink(url), isDrill: false, replyCode: code };
      const { subject, body } = pageText({ channel }, asked);
      return { channel, kind: 'page', about: urgency, subject, body };
    }),
  ),
  ...(['sms', 'email'] as const).flatMap((channel) =>
    noticeSubjects.map((about): Sample => ({
      channel,
      kind: 'notice',
      about,
      ...noticeText({ about, channel }, county, url),
    })),
  ),
  ...channels.map((channel): Sample => ({
    channel,
    kind: 'code',
    about: '',
    ...codeText(channel, county, '482130'),
  })),
  ...replyOutcomes.map((outcome): Sample => ({
    channel: 'sms',
    kind: 'reply',
    about: outcome,
    subject: '',
    body: replyText(outcome, county),
  })),
];

/** Every text people are sent, as it is read. */
export const previewsOf = (worded: Worded): Preview[] =>
  samplesOf(worded, sampleUrl).map(({ channel, kind, about, ...text }) => ({
    channel,
    kind,
    about,
    text: oneText(text),
  }));

/** A sample as it is sent: it says first that it is one, so that nobody gets up for it. */
export const sentAsSample = ({ channel, subject, body }: Sample): { subject: string; body: string } =>
  channel === 'sms'
    ? { subject, body: `PROBA: ${body}` }
    : {
        subject: `PROBĂ: ${subject}`,
        body: `Acesta este un text de probă, cerut din consolă. Nu trebuie să faceți nimic.\n\n${body}`,
      };

/** How an SMS goes out: in how many parts, and whether every phone shows it as it is written. */
export const smsSize = (text: string): { characters: number; segments: number; gsm7: boolean } => ({
  characters: Array.from(text).length,
  segments: segments(text),
  gsm7: toGsm7(text) === text,
});

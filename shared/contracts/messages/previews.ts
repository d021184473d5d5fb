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

/** As long as a link of the API's own address can be. */
const sampleUrl = 'https://abcdefghij.execute-api.eu-central-1.amazonaws.com';
const sampleLink = `${sampleUrl}/v1/ack/${linkToken({ alertId: alertId.parse('A7K3M9QXD7K3M9'), step: 99, ordinal: 99 }, '7K3M9QXD7K3M9QXD')}`;
const sampleCode = replyCode.parse('48213');

const oneText = ({ subject, body }: { subject: string; body: string }): string =>
  subject === '' ? body : `${subject}\n${body}`;

/** Every text people are sent. */
export const previewsOf = ({ county, smsReplies }: Worded): Preview[] => [
  ...channels.flatMap((channel) =>
    urgencies.map((urgency): Preview => {
      const code = smsReplies ? sampleCode : null;
      const text = pageText({ channel }, { county, urgency, link: sampleLink, isDrill: false, replyCode: code });
      return { channel, kind: 'page', about: urgency, text: oneText(text) };
    }),
  ),
  ...(['sms', 'email'] as const).flatMap((channel) =>
    noticeSubjects.map((about): Preview => ({
      channel,
      kind: 'notice',
      about,
      text: oneText(noticeText({ about, channel }, county, sampleUrl)),
    })),
  ),
  ...channels.map((channel): Preview => ({
    channel,
    kind: 'code',
    about: '',
    text: oneText(codeText(channel, county, '482130')),
  })),
  ...replyOutcomes.map((outcome): Preview => ({
    channel: 'sms',
    kind: 'reply',
    about: outcome,
    text: replyText(outcome, county),
  })),
];

/** How an SMS goes out: in how many parts, and whether every phone shows it as it is written. */
export const smsSize = (text: string): { characters: number; segments: number; gsm7: boolean } => ({
  characters: Array.from(text).length,
  segments: segments(text),
  gsm7: toGsm7(text) === text,
});

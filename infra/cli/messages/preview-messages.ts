import { pageText } from '../../../functions/notifications/send-notification/page-text.ts';
import { noticeText } from '../../../functions/notifications/send-notification/notice-text.ts';
import { codeText } from '../../../shared/contracts/messages/code-text.ts';
import { replyText } from '../../../shared/contracts/messages/reply-text.ts';
import { channels, type Channel } from '../../../shared/domain/escalation/policy.ts';
import { alertId } from '../../../shared/domain/kernel/ids.ts';
import { urgencies } from '../../../shared/domain/kernel/urgency.ts';
import { noticeSubjects } from '../../../shared/domain/notice/notice.ts';
import { segments, toGsm7 } from '../../../shared/domain/notification/gsm7.ts';
import { linkToken } from '../../../shared/domain/notification/link.ts';
import { replyCode, replyOutcomes } from '../../../shared/domain/notification/reply.ts';
import { exitCodes, type ExitCode } from '../failure.ts';
import { type Terminal } from '../terminal.ts';

/** What of a county its texts depend on. */
type Worded = { code: string; infrastructure: { smsReplies: boolean } };

type Preview = { channel: Channel; what: string; text: string };

/** As long as a link of the API's own address can be. */
const sampleUrl = 'https://abcdefghij.execute-api.eu-central-1.amazonaws.com';
const sampleLink = `${sampleUrl}/v1/ack/${linkToken({ alertId: alertId.parse('A7K3M9QXD7K3M9'), step: 99, ordinal: 99 }, '7K3M9QXD7K3M9QXD')}`;
const sampleCode = replyCode.parse('48213');

const oneText = ({ subject, body }: { subject: string; body: string }): string =>
  subject === '' ? body : `${subject}\n${body}`;

const previewsOf = ({ code: county, infrastructure }: Worded): Preview[] => [
  ...channels.flatMap((channel) =>
    urgencies.map((urgency) => {
      const code = infrastructure.smsReplies ? sampleCode : null;
      const text = pageText({ channel }, { county, urgency, link: sampleLink, isDrill: false, replyCode: code });
      return { channel, what: `page, ${urgency}`, text: oneText(text) };
    }),
  ),
  ...(['sms', 'email'] as const).flatMap((channel) =>
    noticeSubjects.map((about) => ({
      channel,
      what: `notice, ${about}`,
      text: oneText(noticeText({ about, channel }, county, sampleUrl)),
    })),
  ),
  ...channels.map((channel) => ({
    channel,
    what: 'verification code',
    text: oneText(codeText(channel, county, '482130')),
  })),
  ...replyOutcomes.map((outcome): Preview => ({
    channel: 'sms',
    what: `answer to an SMS, ${outcome}`,
    text: replyText(outcome, county),
  })),
];

/** How an SMS goes out: in how many parts, and whether every phone shows it as it is written. */
const sizeOf = (text: string): string => {
  const count = segments(text);
  const letters = toGsm7(text) === text ? 'GSM-7' : 'NOT GSM-7';
  return `${Array.from(text).length} characters, ${count} ${count === 1 ? 'segment' : 'segments'}, ${letters}`;
};

const isWrong = ({ channel, text }: Preview): boolean =>
  channel === 'sms' && (toGsm7(text) !== text || segments(text) !== 1);

/** `messages preview`: every text people are sent, and what an SMS of it costs; answers no when one does not fit one segment. */
export const previewMessages = (pack: Worded, { write }: Terminal): ExitCode => {
  const previews = previewsOf(pack);
  for (const { channel, what, text } of previews) {
    write(`${channel}: ${what}${channel === 'sms' ? ` (${sizeOf(text)})` : ''}`);
    for (const line of text.split('\n')) write(`    ${line}`);
  }
  const wrong = previews.filter(isWrong);
  for (const { what } of wrong) write(`The SMS "${what}" does not fit one segment of letters that every phone shows.`);
  return wrong.length === 0 ? exitCodes.done : exitCodes.no;
};

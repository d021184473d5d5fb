import { type PendingNotification } from '../../domain/alert/alert.ts';
import { assertNever } from '../../domain/kernel/result.ts';
import { type Urgency } from '../../domain/kernel/urgency.ts';
import { type ReplyCode } from '../../domain/notification/reply.ts';
import { purposeWords, type Words } from './purpose-words.ts';

const urgencyWords = { immediate: 'IMEDIATA', urgent: 'URGENTA', routine: 'obisnuita' } as const satisfies Record<
  Urgency,
  string
>;
const urgencyText = { immediate: 'imediată', urgent: 'urgentă', routine: 'obișnuită' } as const satisfies Record<
  Urgency,
  string
>;

/** `replyCode`: what answers it by SMS; null where people cannot write back. */
export type PageWords = {
  county: string;
  urgency: Urgency;
  link: string;
  isDrill: boolean;
  replyCode: ReplyCode | null;
};
type Kind = Pick<PendingNotification, 'channel'> & Partial<Pick<PendingNotification, 'purpose' | 'count'>>;

const smsText = (words: Words, count: number, { county, urgency, link, isDrill, replyCode }: PageWords): string => {
  const start = `${isDrill ? 'EXERCITIU' : 'Semnal'} ${county}: `;
  return `${start}${words.sms(urgencyWords[urgency], count)}${replyCode === null ? '' : `${replyCode} sau `}${link}`;
};

const emailText = (words: Words, count: number, { county, urgency, link, isDrill }: PageWords) => ({
  subject: `${isDrill ? 'EXERCIȚIU: ' : ''}Semnal ${county}: ${words.subject(urgencyText[urgency], count)}`,
  body: [
    ...(isDrill ? ['Acesta este un exercițiu. Nu există niciun caz; răspundeți ca la o alertă adevărată.', ''] : []),
    words.body(urgencyText[urgency], county, count),
    '',
    `${words.link}: ${link}`,
    '',
    'Conținutul se vede numai după autentificare. Legătura este personală; nu o transmiteți altcuiva.',
  ].join('\n'),
});

/**
 * The words of a page. They say only that somebody is needed and where to answer: no name, no place, no content.
 * The SMS keeps to the GSM 7-bit alphabet, so that it is one segment and no letter turns into "?".
 * A drill says first that it is one.
 */
export const pageText = (
  { channel, purpose = 'call', count = 1 }: Kind,
  asked: PageWords,
): { subject: string; body: string; link?: string } => {
  const { county, urgency, link, isDrill } = asked;
  const words: Words = purposeWords[purpose];
  const title = `${isDrill ? 'EXERCIȚIU: ' : ''}Semnal ${county}`;
  switch (channel) {
    case 'sms':
      return { subject: '', body: smsText(words, count, asked) };
    case 'email':
      return emailText(words, count, asked);
    case 'push':
      return {
        subject: title,
        body: `${words.body(urgencyText[urgency], county, count)} Atingeți pentru a răspunde.`,
        link,
      };
    case 'voice':
      return {
        subject: '',
        body: `${isDrill ? 'Acesta este un exercițiu. ' : ''}${words.body(urgencyText[urgency], county, count)} Răspundeți în aplicație sau prin mesajul primit.`,
      };
    case 'webhook':
      return { subject: title, body: words.body(urgencyText[urgency], county, count), link };
    default:
      return assertNever(channel);
  }
};

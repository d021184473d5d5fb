import { type Channel } from '../../domain/escalation/policy.ts';
import { assertNever } from '../../domain/kernel/result.ts';
import { type Urgency } from '../../domain/kernel/urgency.ts';
import { type ReplyCode } from '../../domain/notification/reply.ts';

const urgencyWords = { immediate: 'IMEDIATA', urgent: 'URGENTA', routine: 'obisnuita' } as const satisfies Record<
  Urgency,
  string
>;
const urgencyText = { immediate: 'imediată', urgent: 'urgentă', routine: 'obișnuită' } as const satisfies Record<
  Urgency,
  string
>;

export type PageWords = { county: string; urgency: Urgency; link: string; replyCode: ReplyCode | null };

/**
 * The words of a page. They say only that somebody is needed and where to answer: no name, no place, no content.
 * The SMS keeps to the GSM 7-bit alphabet, so that it is one segment and no letter turns into "?".
 */
export const pageText = (
  channel: Channel,
  { county, urgency, link, replyCode }: PageWords,
): { subject: string; body: string; link?: string } => {
  switch (channel) {
    case 'sms': {
      const answer = replyCode === null ? `Raspundeti: ${link}` : `Raspundeti ${replyCode} sau ${link}`;
      return { subject: '', body: `Semnal ${county}: alerta ${urgencyWords[urgency]}. ${answer}` };
    }
    case 'email':
      return {
        subject: `Semnal ${county}: alertă ${urgencyText[urgency]}`,
        body: [
          `Aveți o alertă ${urgencyText[urgency]} în Semnal ${county}.`,
          '',
          `Preluați sau refuzați aici: ${link}`,
          '',
          'Conținutul se vede numai după autentificare. Legătura este personală; nu o transmiteți altcuiva.',
        ].join('\n'),
      };
    case 'push':
      return { subject: `Semnal ${county}`, body: `Alertă ${urgencyText[urgency]}. Atingeți pentru a răspunde.`, link };
    case 'voice':
      return {
        subject: '',
        body: `Aveți o alertă ${urgencyText[urgency]} în Semnal. Răspundeți în aplicație sau prin mesajul primit.`,
      };
    case 'webhook':
      return { subject: `Semnal ${county}`, body: `Alertă ${urgencyText[urgency]}.`, link };
    default:
      return assertNever(channel);
  }
};

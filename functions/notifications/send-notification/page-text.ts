import { type PendingNotification } from '../../../shared/domain/alert/alert.ts';
import { assertNever } from '../../../shared/domain/kernel/result.ts';
import { type Urgency } from '../../../shared/domain/kernel/urgency.ts';
import { type ReplyCode } from '../../../shared/domain/notification/reply.ts';

const urgencyWords = { immediate: 'IMEDIATA', urgent: 'URGENTA', routine: 'obisnuita' } as const satisfies Record<
  Urgency,
  string
>;
const urgencyText = { immediate: 'imediată', urgent: 'urgentă', routine: 'obișnuită' } as const satisfies Record<
  Urgency,
  string
>;

/** `replyCode`: what answers it by SMS; null where people cannot write back. */
export type PageWords = { county: string; urgency: Urgency; link: string; replyCode: ReplyCode | null };

/**
 * The words of a page. They say only that somebody is needed and where to answer: no name, no place, no content.
 * The SMS keeps to the GSM 7-bit alphabet, so that it is one segment and no letter turns into "?".
 */
export const pageText = (
  { channel }: Pick<PendingNotification, 'channel'>,
  { county, urgency, link, replyCode }: PageWords,
): { subject: string; body: string; link?: string } => {
  const code = replyCode === null ? '' : `${replyCode} sau `;
  switch (channel) {
    case 'sms':
      return { subject: '', body: `Semnal ${county}: alerta ${urgencyWords[urgency]}. Raspundeti: ${code}${link}` };
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

import { type PendingNotification } from '../../../shared/domain/alert/alert.ts';
import { type Urgency } from '../../../shared/domain/kernel/urgency.ts';
import { purposeWords, type Words } from './purpose-words.ts';

const urgencyWords = { immediate: 'IMEDIATA', urgent: 'URGENTA', routine: 'obisnuita' } as const satisfies Record<
  Urgency,
  string
>;
const urgencyText = { immediate: 'imediată', urgent: 'urgentă', routine: 'obișnuită' } as const satisfies Record<
  Urgency,
  string
>;

type Asked = { county: string; urgency: Urgency; link: string; isDrill: boolean };
type Kind = Pick<PendingNotification, 'channel'> & Partial<Pick<PendingNotification, 'purpose' | 'count'>>;

/**
 * The words of a page. They say only that somebody is needed and where to answer: no name, no place, no content.
 * The SMS keeps to the GSM 7-bit alphabet, so that it is one segment and no letter turns into "?".
 * A drill says first that it is one.
 */
export const pageText = (
  { channel, purpose = 'call', count = 1 }: Kind,
  { county, urgency, link, isDrill }: Asked,
): { subject: string; body: string } => {
  const words: Words = purposeWords[purpose];
  switch (channel) {
    case 'sms': {
      const start = `Semnal ${county}${isDrill ? ' EXERCITIU' : ''}: `;
      return { subject: '', body: `${start}${words.sms(urgencyWords[urgency], count)}${link}` };
    }
    case 'email':
      return {
        subject: `${isDrill ? 'EXERCIȚIU: ' : ''}Semnal ${county}: ${words.subject(urgencyText[urgency], count)}`,
        body: [
          ...(isDrill
            ? ['Acesta este un exercițiu. Nu există niciun caz; răspundeți ca la o alertă adevărată.', '']
            : []),
          words.body(urgencyText[urgency], county, count),
          '',
          `${words.link}: ${link}`,
          '',
          'Conținutul se vede numai după autentificare. Legătura este personală; nu o transmiteți altcuiva.',
        ].join('\n'),
      };
  }
};

import { type PendingNotification } from '../../../shared/domain/alert/alert.ts';
import { type Urgency } from '../../../shared/domain/kernel/urgency.ts';

const urgencyWords = { immediate: 'IMEDIATA', urgent: 'URGENTA', routine: 'obisnuita' } as const satisfies Record<
  Urgency,
  string
>;
const urgencyText = { immediate: 'imediată', urgent: 'urgentă', routine: 'obișnuită' } as const satisfies Record<
  Urgency,
  string
>;

type Asked = { county: string; urgency: Urgency; link: string; isDrill: boolean };

const smsText = ({ county, urgency, link, isDrill }: Asked) =>
  `Semnal ${county}${isDrill ? ' EXERCITIU' : ''}: alerta ${urgencyWords[urgency]}. Raspundeti: ${link}`;

const emailText = ({ county, urgency, link, isDrill }: Asked) => ({
  subject: `${isDrill ? 'EXERCIȚIU: ' : ''}Semnal ${county}: alertă ${urgencyText[urgency]}`,
  body: [
    ...(isDrill ? ['Acesta este un exercițiu. Nu există niciun caz; răspundeți ca la o alertă adevărată.', ''] : []),
    `Aveți o alertă ${urgencyText[urgency]} în Semnal ${county}.`,
    '',
    `Preluați sau refuzați aici: ${link}`,
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
  { channel }: Pick<PendingNotification, 'channel'>,
  asked: Asked,
): { subject: string; body: string } => {
  switch (channel) {
    case 'sms':
      return { subject: '', body: smsText(asked) };
    case 'email':
      return emailText(asked);
  }
};

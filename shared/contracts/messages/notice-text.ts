import { assertNever } from '../../domain/kernel/result.ts';
import { type Notice } from '../../domain/notice/notice.ts';

/** "3 alerte urgente", "1 alertă urgentă", "21 de alerte urgente". */
const alertsText = (count: number): string =>
  count === 1
    ? '1 alertă urgentă'
    : `${count} ${count >= 20 && (count % 100 === 0 || count % 100 >= 20) ? 'de ' : ''}alerte urgente`;

const sentences = ({ about, count = 0 }: Pick<Notice, 'about' | 'count'>) => {
  switch (about) {
    case 'deadline-reminder':
      return {
        subject: 'un termen se apropie',
        body: 'Un termen al unui caz se apropie.',
        sms: 'un termen al unui caz se apropie.',
      };
    case 'clock-paused':
      return {
        subject: 'un termen a fost suspendat',
        body: 'Un termen al unui caz a fost suspendat.',
        sms: 'un termen al unui caz a fost suspendat.',
      };
    case 'institution-silent':
      return {
        subject: 'o instituție nu a răspuns',
        body: 'O instituție nu a răspuns în termen la o solicitare despre un caz.',
        sms: 'o institutie nu a raspuns in termen la o solicitare.',
      };
    case 'answer-missing':
      return {
        subject: 'o solicitare fără răspuns',
        body: 'Instituția dumneavoastră nu a răspuns în termen la o solicitare. Răspunsul se așteaptă în continuare.',
        sms: 'institutia dvs. nu a raspuns in termen la o solicitare.',
      };
    case 'handover-given':
      return {
        subject: 'tură predată',
        body: `Tura s-a încheiat cu ${alertsText(count)} fără preluare.`,
        sms: `tura incheiata; alerte urgente deschise: ${count}.`,
      };
    case 'handover-to-sign':
      return {
        subject: 'tură de preluat',
        body: `Semnați preluarea turei: ${alertsText(count)} fără preluare.`,
        sms: `semnati preluarea turei; alerte urgente deschise: ${count}.`,
      };
    case 'handover-unsigned':
      return {
        subject: 'preluare de tură nesemnată',
        body: `Preluarea unei ture nu a fost semnată: ${alertsText(count)} fără preluare.`,
        sms: `preluarea turei nu e semnata; alerte urgente deschise: ${count}.`,
      };
    case 'handover-unattended':
      return {
        subject: 'tură fără nimeni',
        body: `O tură s-a încheiat și nu vine nimeni: ${alertsText(count)} fără preluare.`,
        sms: `tura fara nimeni; alerte urgente deschise: ${count}.`,
      };
    case 'call-open':
      return {
        subject: 'o convorbire neîncheiată',
        body: 'O convorbire pe care ați preluat-o nu este încheiată. Spuneți cum s-a terminat sau faceți din ea o sesizare.',
        sms: 'o convorbire preluata de dvs. nu este incheiata.',
      };
    case 'call-left-open':
      return {
        subject: 'o convorbire rămasă neîncheiată',
        body: 'O convorbire a rămas neîncheiată și după ce i s-a amintit celui care a preluat-o.',
        sms: 'o convorbire a ramas neincheiata.',
      };
    case 'call-back-due':
      return {
        subject: 'un apel promis este scadent',
        body: 'Un apel pe care l-ați promis este scadent.',
        sms: 'un apel promis este scadent.',
      };
    case 'call-back-overdue':
      return {
        subject: 'un apel promis nu a fost făcut',
        body: 'Un apel promis unei persoane nu a fost făcut la timp.',
        sms: 'un apel promis nu a fost facut.',
      };
    default:
      return assertNever(about);
  }
};

/**
 * The words of a notice: that something is to be looked at, and where; of what it is about at most how many. The SMS keeps to the GSM
 * 7-bit alphabet and one segment.
 */
export const noticeText = (
  { about, count, channel }: Pick<Notice, 'about' | 'count' | 'channel'>,
  county: string,
  publicUrl: string,
) => {
  const { subject, body, sms } = sentences({ about, ...(count === undefined ? {} : { count }) });
  return channel === 'sms'
    ? { subject: '', body: `Semnal ${county}: ${sms} ${new URL('/', publicUrl).href}` }
    : {
        subject: `Semnal ${county}: ${subject}`,
        body: `${body} Intrați în aplicație: ${new URL('/', publicUrl).href}`,
      };
};

import { type Channel } from '../../domain/escalation/policy.ts';
import { assertNever } from '../../domain/kernel/result.ts';

/** The words that carry a verification code by the channel it verifies. */
export const codeText = (channel: Channel, county: string, code: string): { subject: string; body: string } => {
  switch (channel) {
    case 'sms':
      return { subject: '', body: `Semnal ${county}: codul este ${code}. Nu il spuneti nimanui. Expira in 10 minute.` };
    case 'voice': {
      const spelled = Array.from(code).join(', ');
      return { subject: '', body: `Codul dumneavoastră Semnal este: ${spelled}. Repet: ${spelled}.` };
    }
    case 'email':
      return {
        subject: `Semnal ${county}: codul de verificare`,
        body: `Codul este ${code}. Expiră în 10 minute.\n\nDacă nu l-ați cerut, nu trebuie să faceți nimic.`,
      };
    case 'push':
    case 'webhook':
      return { subject: `Semnal ${county}`, body: `Codul de verificare este ${code}.` };
    default:
      return assertNever(channel);
  }
};

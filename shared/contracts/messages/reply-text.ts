import { assertNever } from '../../domain/kernel/result.ts';
import { type ReplyOutcome } from '../../domain/notification/reply.ts';

/** What whoever wrote an SMS is told: no name, no content, in letters every phone shows. */
export const replyText = (outcome: ReplyOutcome, county: string): string => {
  switch (outcome) {
    case 'acknowledged':
      return `Semnal ${county}: ati preluat alerta. Continutul se vede in aplicatie.`;
    case 'declined':
      return `Semnal ${county}: ati refuzat alerta. Este anuntata persoana urmatoare.`;
    case 'too-late':
    case 'alert-unknown':
      return `Semnal ${county}: alerta nu mai asteapta raspuns.`;
    case 'code-unknown':
    case 'unreadable':
      return `Semnal ${county}: cod necunoscut. Scrieti codul din mesaj ca sa preluati alerta, sau NU si codul ca sa refuzati.`;
    case 'sender-unknown':
      return `Semnal ${county}: numarul nu este inregistrat. In pericol imediat sunati la 112.`;
    default:
      return assertNever(outcome);
  }
};

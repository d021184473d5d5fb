import { type Problems } from '../problem.ts';

export const requestProblems = {
  'request-answered': {
    status: 409,
    title: { ro: 'La această solicitare s-a răspuns deja.', en: 'This request was already answered.' },
  },
  'request-withdrawn': {
    status: 409,
    title: {
      ro: 'Solicitarea a fost retrasă; nu se mai așteaptă răspuns.',
      en: 'The request was withdrawn; no answer is expected any more.',
    },
  },
  'case-closed': {
    status: 409,
    title: {
      ro: 'Cazul este închis; redeschideți-l pentru a trimite o solicitare.',
      en: 'The case is closed; reopen it to send a request.',
    },
  },
} as const satisfies Problems;

import { type Problems } from '../problem.ts';

export const lineProblems = {
  'call-ended': {
    status: 409,
    title: { ro: 'Apelul a fost deja încheiat.', en: 'The call has been ended already.' },
  },
  'call-back-done': {
    status: 409,
    title: { ro: 'Apelul promis a fost deja făcut.', en: 'The call back was made already.' },
  },
} as const satisfies Problems;

import { type Problems } from '../problem.ts';

export const rotaProblems = {
  'rota-refused': {
    status: 409,
    title: {
      ro: 'Graficul de permanență nu poate fi schimbat așa: vedeți ce lipsește și când.',
      en: 'The rota cannot be changed like this: see what would be wrong, and when.',
    },
  },
  'rota-step-illegal': {
    status: 409,
    title: {
      ro: 'Pasul nu mai este posibil: s-a hotărât deja sau timpul a trecut.',
      en: 'The step is no longer possible: it was decided already, or its time is over.',
    },
  },
  'not-on-call': {
    status: 409,
    title: {
      ro: 'Tura nu este, în tot acest timp, a persoanei care o oferă.',
      en: 'The person who offers the shift does not have it for all of that time.',
    },
  },
} as const satisfies Problems;

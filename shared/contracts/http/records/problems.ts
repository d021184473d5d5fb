import { type Problems } from '../problem.ts';

export const recordProblems = {
  'nothing-corrected': {
    status: 409,
    title: { ro: 'Corectura nu schimbă nimic.', en: 'The correction changes nothing.' },
  },
  'document-of-another-kind': {
    status: 409,
    title: {
      ro: 'Documentul este de alt tip; corectura păstrează tipul.',
      en: 'The document is of another kind; a correction keeps the kind.',
    },
  },
  'vulnerability-not-open': {
    status: 409,
    title: {
      ro: 'Vulnerabilitatea nu este deschisă, deci nu poate fi închisă.',
      en: 'The vulnerability is not open and cannot be closed.',
    },
  },
} as const satisfies Problems;

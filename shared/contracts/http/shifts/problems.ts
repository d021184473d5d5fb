import { type Problems } from '../problem.ts';

export const shiftProblems = {
  'handover-settled': {
    status: 409,
    title: { ro: 'Preluarea turei nu mai așteaptă semnătura.', en: 'The handover waits for no signature.' },
  },
  'dispatch-step-illegal': {
    status: 409,
    title: {
      ro: 'Pasul nu este posibil în starea actuală a deplasării.',
      en: 'The step is not possible in the present state of the journey.',
    },
  },
} as const satisfies Problems;

import { type Problems } from '../problem.ts';

export const planProblems = {
  'plan-step-illegal': {
    status: 409,
    title: {
      ro: 'Pasul nu este posibil în starea actuală a planului sau pentru rolul dumneavoastră.',
      en: 'The step is not possible in the present state of the plan, or for your role.',
    },
  },
  'plan-empty': {
    status: 409,
    title: { ro: 'Planul nu are nicio măsură.', en: 'The plan has no items.' },
  },
  'double-allocation': {
    status: 409,
    title: {
      ro: 'Aceeași nevoie este deja acoperită în aceeași perioadă. Verificați și motivați dacă o salvați totuși.',
      en: 'The same need is already served on the same days. Check, and give a reason if you save it all the same.',
    },
  },
  'service-not-offered': {
    status: 409,
    title: {
      ro: 'Un serviciu din plan a ieșit din registru sau nu a fost în el. Alegeți altul.',
      en: 'A service in the plan has left the register, or never was in it. Choose another.',
    },
  },
} as const satisfies Problems;

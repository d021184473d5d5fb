import { type Problems } from '../problem.ts';

export const providerProblems = {
  'provider-removed': {
    status: 409,
    title: {
      ro: 'Furnizorul a ieșit din registru; nu mai poate fi confirmat.',
      en: 'The provider has left the register and cannot be confirmed.',
    },
  },
} as const satisfies Problems;

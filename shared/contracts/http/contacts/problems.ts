import { type Problems } from '../problem.ts';

export const contactProblems = {
  'methods-too-many': {
    status: 409,
    title: { ro: 'Aveți deja zece adrese; ștergeți una.', en: 'You have ten addresses already; remove one.' },
  },
  'method-repeated': {
    status: 409,
    title: { ro: 'Această adresă este deja a dumneavoastră.', en: 'You have this address already.' },
  },
  'no-verified-contact': {
    status: 409,
    title: {
      ro: 'Nu aveți niciun contact verificat pe acest canal.',
      en: 'You have no verified contact on this channel.',
    },
  },
  'sample-not-sent': {
    status: 502,
    title: { ro: 'Proba nu a putut fi trimisă.', en: 'The sample could not be sent.' },
  },
  'code-over': {
    status: 410,
    title: {
      ro: 'Codul nu mai este valabil. Cereți altul.',
      en: 'The code is not valid any more. Ask for another.',
    },
  },
  'code-wrong': { status: 422, title: { ro: 'Codul nu este corect.', en: 'The code is not right.' } },
  'codes-too-often': {
    status: 429,
    title: {
      ro: 'S-au trimis prea multe coduri. Reîncercați mai târziu.',
      en: 'Too many codes were sent. Try again later.',
    },
  },
  'code-not-sent': {
    status: 502,
    title: {
      ro: 'Codul nu a putut fi trimis la această adresă.',
      en: 'The code could not be sent to this address.',
    },
  },
} as const satisfies Problems;

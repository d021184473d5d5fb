import { type Texts } from '../language.ts';

/** What administration can refuse with. */
export const administrationProblems = {
  'nothing-changed': {
    status: 409,
    title: { ro: 'Nu s-a schimbat nimic față de ce este salvat.', en: 'Nothing differs from what is saved.' },
  },
  'institution-step-illegal': {
    status: 409,
    title: {
      ro: 'Instituția este deja în această stare.',
      en: 'The institution is in this state already.',
    },
  },
  'institution-id-taken': {
    status: 409,
    title: {
      ro: 'Există deja o instituție cu acest identificator. Alegeți altul.',
      en: 'There is an institution with this id already. Choose another.',
    },
  },
  'client-of-suspended': {
    status: 409,
    title: {
      ro: 'Instituția este suspendată; nu i se pot înregistra aplicații.',
      en: 'The institution is suspended; no system of its can be registered.',
    },
  },
  'clients-full': {
    status: 409,
    title: {
      ro: 'Serviciul primește cel mult 50 de aplicații, cu tot cu consola, și le are pe toate. Retrageți una nefolosită.',
      en: 'The service takes 50 applications at most, the console among them, and has them all. Revoke one that is not used.',
    },
  },
} as const satisfies Record<string, { status: number; title: Texts }>;

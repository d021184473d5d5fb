import { type Problems } from '../problem.ts';

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
  'client-label-taken': {
    status: 409,
    title: {
      ro: 'Instituția are deja o aplicație cu acest nume. Alegeți altul, sau retrageți-o întâi pe aceea.',
      en: 'The institution has an application of this name already. Choose another, or revoke that one first.',
    },
  },
  'address-taken': {
    status: 409,
    title: {
      ro: 'Adresa de e-mail aparține deja altui cont.',
      en: 'The e-mail address belongs to another account already.',
    },
  },
  'user-of-suspended': {
    status: 409,
    title: {
      ro: 'Instituția este suspendată; nu se pot invita persoane în numele ei.',
      en: 'The institution is suspended; nobody can be invited for it.',
    },
  },
  'staff-id-taken': {
    status: 409,
    title: {
      ro: 'Există deja un coleg cu acest identificator. Alegeți altul.',
      en: 'There is a member of staff with this id already. Choose another.',
    },
  },
  'own-access': {
    status: 409,
    title: {
      ro: 'Nu vă puteți lua singur(ă) dreptul de administrator. Rugați alt administrator.',
      en: 'You cannot take the administration from yourself. Ask another administrator.',
    },
  },
  'last-administrator': {
    status: 409,
    title: {
      ro: 'Este singurul administrator. Numiți întâi altul.',
      en: 'This is the only administrator. Name another one first.',
    },
  },
  'drill-layer-unknown': {
    status: 409,
    title: {
      ro: 'Nicio treaptă a politicii nu alertează acest strat al graficului.',
      en: 'No level of the policy alerts this layer of the rota.',
    },
  },
  'clients-full': {
    status: 409,
    title: {
      ro: 'Serviciul primește cel mult 50 de aplicații, cu tot cu consola, și le are pe toate. Retrageți una nefolosită.',
      en: 'The service takes 50 applications at most, the console among them, and has them all. Revoke one that is not used.',
    },
  },
} as const satisfies Problems;

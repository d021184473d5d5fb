import { type Problems } from '../problem.ts';

/** Refusals of guests: people of an institution who write without an account. */
export const guestProblems = {
  'guest-session-over': {
    status: 401,
    title: {
      ro: 'Timpul pentru codul primit s-a încheiat. Cereți un cod nou; ce ați scris rămâne. În pericol imediat sunați la 112 sau 119.',
      en: 'The time for your code is over. Ask for a new one; what you wrote stays. In immediate danger call 112 or 119.',
    },
  },
  'guest-access-off': {
    status: 409,
    title: {
      ro: 'Instituția nu primește sesizări fără cont. Deschideți întâi accesul prin legătură.',
      en: 'The institution takes no referrals without an account. Open its access by link first.',
    },
  },
  'guest-link-over': {
    status: 410,
    title: {
      ro: 'Legătura instituției nu mai este valabilă. Cereți instituției legătura nouă. În pericol imediat sunați la 112 sau 119.',
      en: 'This link of the institution is not valid any more. Ask the institution for its new one. In immediate danger call 112 or 119.',
    },
  },
} as const satisfies Problems;

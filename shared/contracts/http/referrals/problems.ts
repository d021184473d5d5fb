import { type Problems } from '../problem.ts';

export const referralProblems = {
  'institution-suspended': {
    status: 403,
    title: {
      ro: 'Instituția este suspendată și nu poate trimite sesizări sau răspunsuri prin aplicație. În pericol imediat sunați la 112 sau 119.',
      en: 'The institution is suspended and cannot submit referrals or answers here. In immediate danger call 112 or 119.',
    },
  },
  'attachment-missing': {
    status: 404,
    title: {
      ro: 'Fișierul a fost anunțat, dar nu a fost încărcat. Instituția vede avertismentul la sesizare.',
      en: 'The file was announced but never uploaded. The institution sees the warning on its referral.',
    },
  },
  'proof-unknown': {
    status: 404,
    title: {
      ro: 'Serviciul nu a emis o astfel de dovadă: documentul nu este autentic sau adresa nu este întreagă.',
      en: 'The service issued no such proof: the document is not authentic, or the address is not complete.',
    },
  },
  'not-screened': {
    status: 409,
    title: {
      ro: 'Sesizarea nu a fost încă analizată. Reîncercați în câteva secunde.',
      en: 'The referral was not screened yet. Try again in seconds.',
    },
  },
  'decision-not-possible': {
    status: 409,
    title: {
      ro: 'Decizia nu este posibilă în starea actuală.',
      en: 'The decision is not possible in the present state.',
    },
  },
} as const satisfies Problems;

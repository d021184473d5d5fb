import { type Problems } from './problem.ts';

/** Refusals that any operation may give. */
export const generalProblems = {
  'body-malformed': {
    status: 400,
    title: { ro: 'Corpul cererii nu este JSON valid.', en: 'The request body is not valid JSON.' },
  },
  'cursor-invalid': {
    status: 400,
    title: {
      ro: 'Cursorul de paginare nu este valid. Reluați lista de la început.',
      en: 'The paging cursor is not valid. Start the list again.',
    },
  },
  'idempotency-key-missing': {
    status: 400,
    title: {
      ro: 'Lipsește antetul Idempotency-Key (8–200 de caractere, unic pentru fiecare sesizare sau document).',
      en: 'The Idempotency-Key header is missing (8–200 characters, unique for each referral or document).',
    },
  },
  unauthenticated: { status: 401, title: { ro: 'Trebuie să vă autentificați.', en: 'You must sign in.' } },
  'not-allowed': {
    status: 403,
    title: { ro: 'Nu aveți dreptul la această operațiune.', en: 'You are not allowed to do this.' },
  },
  'scope-missing': {
    status: 403,
    title: {
      ro: 'Aplicația instituției nu are permisiunea necesară.',
      en: "The institution's application lacks the scope this needs.",
    },
  },
  'other-county': {
    status: 403,
    title: { ro: 'Autentificarea este pentru alt județ.', en: 'This sign-in is for another county.' },
  },
  'not-found': {
    status: 404,
    title: { ro: 'Nu există sau nu vă este accesibil.', en: 'It does not exist or you may not see it.' },
  },
  'link-invalid': { status: 404, title: { ro: 'Legătura nu este valabilă.', en: 'This link is not valid.' } },
  'idempotency-key-reused': {
    status: 409,
    title: {
      ro: 'Cheia Idempotency-Key a fost folosită deja pentru alt conținut.',
      en: 'This Idempotency-Key was already used for different content.',
    },
  },
  'link-used': { status: 410, title: { ro: 'Legătura a fost deja folosită.', en: 'This link was already used.' } },
  'link-expired': {
    status: 410,
    title: { ro: 'Legătura a expirat. Intrați în aplicație.', en: 'This link has expired. Sign in instead.' },
  },
  'version-stale': {
    status: 412,
    title: {
      ro: 'Datele s-au schimbat între timp. Reîncărcați și reluați.',
      en: 'The data has changed meanwhile. Reload and try again.',
    },
  },
  'body-too-large': {
    status: 413,
    title: { ro: 'Cererea este prea mare (cel mult 256 KB).', en: 'The request is too large (256 KB at most).' },
  },
  'content-type-unsupported': {
    status: 415,
    title: { ro: 'Trimiteți conținut application/json.', en: 'Send application/json.' },
  },
  'content-invalid': {
    status: 422,
    title: { ro: 'Unele câmpuri nu sunt corecte.', en: 'Some fields are not right.' },
  },
  'if-match-missing': {
    status: 428,
    title: {
      ro: 'Lipsește antetul If-Match cu versiunea pe care ați văzut-o (ETag).',
      en: 'The If-Match header with the version you have seen (ETag) is missing.',
    },
  },
  'internal-error': {
    status: 500,
    title: {
      ro: 'Eroare a serviciului. Reîncercați cu aceeași cheie Idempotency-Key; în pericol imediat sunați la 112 sau 119.',
      en: 'The service failed. Try again with the same Idempotency-Key; in immediate danger call 112 or 119.',
    },
  },
} as const satisfies Problems;

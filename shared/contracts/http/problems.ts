import { administrationProblems } from './administration/problems.ts';
import { type Texts } from './language.ts';

/** Everything the API can refuse with: a stable code, its status, and what it tells people. */
export const problems = {
  ...administrationProblems,
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
  'institution-suspended': {
    status: 403,
    title: {
      ro: 'Instituția este suspendată și nu poate trimite sesizări sau răspunsuri prin aplicație. În pericol imediat sunați la 112 sau 119.',
      en: 'The institution is suspended and cannot submit referrals or answers here. In immediate danger call 112 or 119.',
    },
  },
  'not-found': {
    status: 404,
    title: { ro: 'Nu există sau nu vă este accesibil.', en: 'It does not exist or you may not see it.' },
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
  'link-invalid': { status: 404, title: { ro: 'Legătura nu este valabilă.', en: 'This link is not valid.' } },
  'idempotency-key-reused': {
    status: 409,
    title: {
      ro: 'Cheia Idempotency-Key a fost folosită deja pentru alt conținut.',
      en: 'This Idempotency-Key was already used for different content.',
    },
  },
  'already-acknowledged': {
    status: 409,
    title: { ro: 'Alerta a fost deja preluată.', en: 'The alert was already acknowledged.' },
  },
  'drill-over': {
    status: 409,
    title: { ro: 'Exercițiul s-a încheiat.', en: 'The drill is over.' },
  },
  'not-acknowledged': {
    status: 409,
    title: { ro: 'Alerta trebuie întâi preluată.', en: 'The alert must be acknowledged first.' },
  },
  'alert-not-yours': {
    status: 409,
    title: {
      ro: 'Alerta nu este la dumneavoastră sau nu vă este predată.',
      en: 'You do not have this alert, or it was not handed to you.',
    },
  },
  'no-hand-over': {
    status: 409,
    title: { ro: 'Alerta nu este în curs de predare.', en: 'The alert is not being handed over.' },
  },
  'hand-over-open': {
    status: 409,
    title: {
      ro: 'Alerta este deja în curs de predare. Retrageți întâi predarea.',
      en: 'The alert is being handed over already. Take that back first.',
    },
  },
  'person-unreachable': {
    status: 409,
    title: {
      ro: 'Persoana nu există, nu lucrează la cazuri sau nu are un contact verificat.',
      en: 'The person does not exist, does not work on cases, or has no verified contact.',
    },
  },
  'no-such-level': {
    status: 409,
    title: { ro: 'Politica alertei nu are acest nivel.', en: "The alert's policy has no such level." },
  },
  'contact-made': {
    status: 409,
    title: {
      ro: 'Primul contact este deja notat; alerta este încheiată.',
      en: 'The first contact was noted already; the alert is finished.',
    },
  },
  'already-recorded': { status: 409, title: { ro: 'Este deja înregistrat.', en: 'It is already recorded.' } },
  'methods-too-many': {
    status: 409,
    title: { ro: 'Aveți deja zece adrese; ștergeți una.', en: 'You have ten addresses already; remove one.' },
  },
  'method-repeated': {
    status: 409,
    title: { ro: 'Această adresă este deja a dumneavoastră.', en: 'You have this address already.' },
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
  'provider-removed': {
    status: 409,
    title: {
      ro: 'Furnizorul a ieșit din registru; nu mai poate fi confirmat.',
      en: 'The provider has left the register and cannot be confirmed.',
    },
  },
  'transition-illegal': {
    status: 409,
    title: {
      ro: 'Pasul nu este posibil în etapa actuală a cazului sau pentru rolul dumneavoastră.',
      en: 'The step is not possible in the present stage of the case, or for your role.',
    },
  },
  'deadline-refused': {
    status: 409,
    title: { ro: 'Termenul nu permite această schimbare.', en: 'The deadline does not allow this change.' },
  },
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
  'request-answered': {
    status: 409,
    title: { ro: 'La această solicitare s-a răspuns deja.', en: 'This request was already answered.' },
  },
  'request-withdrawn': {
    status: 409,
    title: {
      ro: 'Solicitarea a fost retrasă; nu se mai așteaptă răspuns.',
      en: 'The request was withdrawn; no answer is expected any more.',
    },
  },
  'case-closed': {
    status: 409,
    title: {
      ro: 'Cazul este închis; redeschideți-l pentru a trimite o solicitare.',
      en: 'The case is closed; reopen it to send a request.',
    },
  },
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
  'call-ended': {
    status: 409,
    title: { ro: 'Apelul a fost deja încheiat.', en: 'The call has been ended already.' },
  },
  'call-back-done': {
    status: 409,
    title: { ro: 'Apelul promis a fost deja făcut.', en: 'The call back was made already.' },
  },
  'rota-refused': {
    status: 409,
    title: {
      ro: 'Graficul de permanență nu poate fi schimbat așa: vedeți ce lipsește și când.',
      en: 'The rota cannot be changed like this: see what would be wrong, and when.',
    },
  },
  'rota-step-illegal': {
    status: 409,
    title: {
      ro: 'Pasul nu mai este posibil: s-a hotărât deja sau timpul a trecut.',
      en: 'The step is no longer possible: it was decided already, or its time is over.',
    },
  },
  'not-on-call': {
    status: 409,
    title: {
      ro: 'Tura nu este, în tot acest timp, a persoanei care o oferă.',
      en: 'The person who offers the shift does not have it for all of that time.',
    },
  },
  'link-used': { status: 410, title: { ro: 'Legătura a fost deja folosită.', en: 'This link was already used.' } },
  'code-over': {
    status: 410,
    title: {
      ro: 'Codul nu mai este valabil. Cereți altul.',
      en: 'The code is not valid any more. Ask for another.',
    },
  },
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
  'code-wrong': { status: 422, title: { ro: 'Codul nu este corect.', en: 'The code is not right.' } },
  'if-match-missing': {
    status: 428,
    title: {
      ro: 'Lipsește antetul If-Match cu versiunea pe care ați văzut-o (ETag).',
      en: 'The If-Match header with the version you have seen (ETag) is missing.',
    },
  },
  'term-not-countable': {
    status: 500,
    title: {
      ro: 'Termenul nu se poate calcula: tabelul sărbătorilor legale se termină înaintea lui. Nimic nu s-a salvat; anunțați administratorul.',
      en: 'The term cannot be counted: the table of public holidays ends before it. Nothing was saved; tell the administrator.',
    },
  },
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
  'internal-error': {
    status: 500,
    title: {
      ro: 'Eroare a serviciului. Reîncercați cu aceeași cheie Idempotency-Key; în pericol imediat sunați la 112 sau 119.',
      en: 'The service failed. Try again with the same Idempotency-Key; in immediate danger call 112 or 119.',
    },
  },
} as const satisfies Record<string, { status: number; title: Texts }>;

export type ProblemCode = keyof typeof problems;

import * as z from 'zod/mini';
import { type Language, type Texts } from './language.ts';
import { settingsFaultTexts } from './settings/faults.ts';

/** One wrong field: where (JSON pointer), what (stable code), and what to tell people. */
export const fault = z.strictObject({ pointer: z.string(), code: z.string(), detail: z.string() });
export type Fault = z.infer<typeof fault>;

/** What each fault code says. `{…}` is filled from the rule that was broken. */
export const faultTexts = {
  ...settingsFaultTexts,
  required: { ro: 'Câmp obligatoriu.', en: 'This field is required.' },
  'unknown-field': { ro: 'Câmp necunoscut; verificați numele.', en: 'Unknown field; check its name.' },
  'wrong-type': {
    ro: 'Tip de valoare greșit; se așteaptă {expected}.',
    en: 'Wrong type of value; {expected} is expected.',
  },
  'wrong-format': { ro: 'Formatul valorii nu este corect.', en: 'The value is not in the right format.' },
  'not-in-list': { ro: 'Valoare nepermisă; se acceptă: {values}.', en: 'Value not allowed; one of: {values}.' },
  'too-short': { ro: 'Prea scurt; cel puțin {minimum}.', en: 'Too short; at least {minimum}.' },
  'too-long': { ro: 'Prea lung; cel mult {maximum} de caractere.', en: 'Too long; {maximum} characters at most.' },
  'too-few': { ro: 'Prea puține; cel puțin {minimum}.', en: 'Too few; at least {minimum}.' },
  'too-many': { ro: 'Prea multe; cel mult {maximum}.', en: 'Too many; {maximum} at most.' },
  'too-small': { ro: 'Prea mic; cel puțin {minimum}.', en: 'Too small; at least {minimum}.' },
  'too-large': { ro: 'Prea mare; cel mult {maximum}.', en: 'Too large; {maximum} at most.' },
  'in-the-future': { ro: 'Data nu poate fi în viitor.', en: 'The date cannot lie in the future.' },
  'birth-date-impossible': { ro: 'Data nașterii nu este posibilă.', en: 'The birth date is not possible.' },
  'ends-before-start': { ro: 'Sfârșitul este înaintea începutului.', en: 'It ends before it starts.' },
  'repeated-finding': {
    ro: 'Aceeași vulnerabilitate apare de două ori.',
    en: 'The same vulnerability is there twice.',
  },
  'document-unknown': { ro: 'Documentul nu este la dosar.', en: 'The document is not in the file.' },
  'form-version-unknown': {
    ro: 'Formularul nu are această versiune.',
    en: 'The form has no such version.',
  },
  'service-not-planned': {
    ro: 'Serviciul nu este în niciun plan aprobat al cazului.',
    en: 'The service is in no approved plan of the case.',
  },
  'plan-unknown': {
    ro: 'Planul nu este un plan aprobat de același fel.',
    en: 'It is not an approved plan of the same kind.',
  },
  'institution-unknown': { ro: 'Instituția nu este înregistrată.', en: 'The institution is not registered.' },
  'institution-suspended': {
    ro: 'Instituția este suspendată; nu i se pot trimite solicitări.',
    en: 'The institution is suspended; it cannot be sent requests.',
  },
  'in-the-past': { ro: 'Termenul trebuie să fie în viitor.', en: 'The term must lie in the future.' },
  'term-too-long': {
    ro: 'Termenul poate fi de cel mult {maximum} zile.',
    en: 'The term can be {maximum} days at most.',
  },
  'before-stage': {
    ro: 'Data este înainte de începutul etapei actuale.',
    en: 'The date is before the present stage began.',
  },
  'staff-unknown': { ro: 'Nu există o astfel de persoană activă.', en: 'There is no such active member of staff.' },
  'too-long-a-time': { ro: 'Cel mult {maximum} de zile odată.', en: '{maximum} days at most at a time.' },
  'layer-unknown': { ro: 'Treapta nu este în grafic.', en: 'There is no such layer in the rota.' },
  'layers-needed': {
    ro: 'Alertele merg și la: {values}. Treptele acestea nu pot lipsi.',
    en: 'Alerts go to {values}, too: these layers cannot be left out.',
  },
  'subject-not-identified': {
    ro: 'Persoana trebuie să poată fi identificată: nume, CNP sau o descriere.',
    en: 'The person must be identifiable: a name, a CNP or a description.',
  },
  'duplicate-subject': {
    ro: 'Aceeași persoană apare de două ori (același CNP).',
    en: 'The same person appears twice (same CNP).',
  },
  'siruta-format': { ro: 'Codul SIRUTA are 1–6 cifre.', en: 'A SIRUTA code has 1–6 digits.' },
  'siruta-unknown': { ro: 'Codul SIRUTA nu există.', en: 'There is no such SIRUTA code.' },
  'service-unknown': {
    ro: 'Furnizorul nu are acest serviciu sau serviciul a ieșit din registru.',
    en: 'The provider has no such service, or it has left the register.',
  },
  'service-repeated': { ro: 'Același serviciu apare de două ori.', en: 'The same service appears twice.' },
  'phone-format': { ro: 'Numărul de telefon nu este corect.', en: 'The phone number is not right.' },
  'phone-length': {
    ro: 'Numărul de telefon este prea scurt sau prea lung pentru țara lui.',
    en: 'The phone number is too short or too long for its country.',
  },
  'phone-range': {
    ro: 'Un astfel de număr de telefon nu este atribuit nimănui.',
    en: 'No such phone number is given out.',
  },
  'phone-not-mobile': {
    ro: 'SMS-uri primesc numai telefoanele mobile.',
    en: 'Only mobile phones receive SMS.',
  },
  'email-domain': {
    ro: 'Scrieți adresa de la serviciu, care se termină cu: {domains}.',
    en: 'Give your work address, at: {domains}.',
  },
  'code-format': { ro: 'Codul are 6 cifre.', en: 'The code has 6 digits.' },
  'url-format': { ro: 'Adresa nu este corectă.', en: 'The address is not right.' },
  'url-not-https': { ro: 'Adresa trebuie să înceapă cu https://.', en: 'The address must begin with https://.' },
  'url-not-public': {
    ro: 'Adresa trebuie să fie publică: un nume, portul obișnuit, fără parolă.',
    en: 'The address must be public: a name, the usual port, no password.',
  },
  'quiet-hours-empty': {
    ro: 'Orele de liniște se termină când încep.',
    en: 'The quiet hours end when they begin.',
  },
  'file-name': {
    ro: 'Numele fișierului nu poate conține \\ / : * ? " < > |.',
    en: 'A file name cannot contain \\ / : * ? " < > |.',
  },
  'risk-form-item': {
    ro: 'Numărul întrebării din fișa de risc nu există.',
    en: 'There is no such item on the risk form.',
  },
  'pair-same-person': {
    ro: 'Echipa mobilă are două persoane diferite.',
    en: 'A mobile team is two different people.',
  },
  'word-too-short': { ro: 'Cuvântul are cel puțin 4 litere.', en: 'The word has at least 4 letters.' },
  'words-alike': { ro: 'Cele două cuvinte trebuie să difere.', en: 'The two words must differ.' },
  'safe-word-wrong': { ro: 'Cuvântul nu este cel stabilit.', en: 'It is not the agreed word.' },
  'silence-too-long': {
    ro: 'Cel mult 4 ore până la următorul contact.',
    en: 'Four hours at most until the next check-in.',
  },
  'case-unknown': {
    ro: 'Cazul nu există sau nu vă este accesibil.',
    en: 'The case does not exist or you may not see it.',
  },
  'alert-unknown': { ro: 'Alerta nu există.', en: 'There is no such alert.' },
  'too-far-ahead': { ro: 'Cel mult 7 zile înainte.', en: 'Seven days ahead at most.' },
  'no-caller-phone': {
    ro: 'Apelul nu are un număr la care să se sune.',
    en: 'The call has no number to call back.',
  },
  'too-many-months': { ro: 'Cel mult 12 luni o dată.', en: 'Twelve months at most at a time.' },
  'file-not-there': {
    ro: 'Fișierul nu a ajuns la direcție. Scoateți-l și atașați-l din nou.',
    en: 'The file has not arrived at the directorate. Remove it and attach it again.',
  },
  'part-not-for-kind': {
    ro: 'Această secțiune aparține altui tip de instituție.',
    en: 'This section belongs to another kind of institution.',
  },
  'number-format': {
    ro: 'Numărul nu este nici de caz (C și 13 semne), nici de sesizare (de forma BC-7K3M-9QXD).',
    en: 'It is neither the number of a case (C and 13 signs) nor of a referral (such as BC-7K3M-9QXD).',
  },
  'receipt-check': {
    ro: 'Un semn din numărul sesizării este greșit sau două sunt inversate; verificați-l.',
    en: 'A sign of the referral’s number is wrong, or two are swapped; check it.',
  },
  'cnp-length': { ro: 'CNP-ul are 13 cifre.', en: 'A CNP has 13 digits.' },
  'cnp-digits': { ro: 'CNP-ul conține numai cifre.', en: 'A CNP has digits only.' },
  'cnp-sex-digit': { ro: 'Prima cifră a CNP-ului nu este corectă.', en: 'The first digit of the CNP is not right.' },
  'cnp-birth-date': { ro: 'Data nașterii din CNP nu există.', en: 'The birth date in the CNP does not exist.' },
  'cnp-check-digit': {
    ro: 'Cifra de control a CNP-ului nu se potrivește; verificați numărul.',
    en: 'The check digit of the CNP does not match; check the number.',
  },
} as const satisfies Record<string, Texts>;

export type FaultCode = keyof typeof faultTexts;

const isFaultCode = (code: string): code is FaultCode => Object.hasOwn(faultTexts, code);

type Issue = z.core.$ZodIssue;

/** A key of a record that breaks one of our own rules carries the rule's code inside. */
const ownCode = (issue: Issue): FaultCode | undefined => {
  const messages = [issue.message, ...(issue.code === 'invalid_key' ? issue.issues.map(({ message }) => message) : [])];
  return messages.find(isFaultCode);
};

const codeOf = (issue: Issue, missing: boolean): FaultCode => {
  if (missing) return 'required';
  const own = ownCode(issue);
  if (own !== undefined) return own;
  switch (issue.code) {
    case 'invalid_type':
      return 'wrong-type';
    case 'invalid_value':
      return 'not-in-list';
    case 'too_small':
      return issue.origin === 'string' ? 'too-short' : issue.origin === 'array' ? 'too-few' : 'too-small';
    case 'too_big':
      return issue.origin === 'string' ? 'too-long' : issue.origin === 'array' ? 'too-many' : 'too-large';
    case 'unrecognized_keys':
      return 'unknown-field';
    case 'invalid_format':
    case 'not_multiple_of':
    case 'invalid_union':
    case 'invalid_key':
    case 'invalid_element':
    case 'custom':
      return 'wrong-format';
  }
};

const parameters = (issue: Issue): Record<string, string> => ({
  ...('expected' in issue ? { expected: issue.expected } : {}),
  ...('values' in issue ? { values: issue.values.map(String).join(', ') } : {}),
  ...('minimum' in issue ? { minimum: String(issue.minimum) } : {}),
  ...('maximum' in issue ? { maximum: String(issue.maximum) } : {}),
});

const pointerTo = (path: readonly PropertyKey[]): string =>
  path.map((part) => `/${String(part).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');

const isObject = (value: unknown): value is Record<PropertyKey, unknown> => typeof value === 'object' && value !== null;

const isMissing = (body: unknown, path: readonly PropertyKey[]): boolean =>
  path.reduce<unknown>((value, part) => (isObject(value) ? value[part] : undefined), body) === undefined;

/** The words of a fault code in a language. */
export const faultText = (code: FaultCode, language: Language, values: Record<string, string> = {}): string =>
  faultTexts[code][language].replaceAll(/\{(\w+)\}/g, (_, name: string) => values[name] ?? '');

const makeFault = (issue: Issue, path: readonly PropertyKey[], body: unknown, language: Language): Fault => {
  const missing = issue.code !== 'unrecognized_keys' && issue.code !== 'custom' && isMissing(body, path);
  const code = codeOf(issue, missing);
  return { pointer: pointerTo(path), code, detail: faultText(code, language, parameters(issue)) };
};

/** Every wrong field of a body, in the words of the caller's language. */
export const faultsOf = (issues: readonly Issue[], body: unknown, language: Language): Fault[] =>
  issues.flatMap((issue) =>
    issue.code === 'unrecognized_keys'
      ? issue.keys.map((key) => makeFault(issue, [...issue.path, key], body, language))
      : [makeFault(issue, issue.path, body, language)],
  );

import type * as z from 'zod/mini';
import { cnpCheckDigit } from '../../shared/domain/person/cnp.ts';
import { type reportOf } from '../../shared/domain/referral/report.ts';

/** The body of a referral, as it is sent. */
export type ReferralBody = z.input<ReturnType<typeof reportOf>>;

const digits = (value: number, width: number): string => String(value).padStart(width, '0');

/** A valid CNP that no other number below 10 million has: a child born between 2012 and 2020, county Bacău. */
const cnpOf = (person: number): string => {
  const day = 1 + (person % 28);
  const month = 1 + (Math.floor(person / 28) % 12);
  const year = 12 + (Math.floor(person / 336) % 9);
  const serial = 1 + (Math.floor(person / 3_024) % 999);
  const sex = 5 + (Math.floor(person / 3_020_976) % 2);
  const first = `${sex}${digits(year, 2)}${digits(month, 2)}${digits(day, 2)}04${digits(serial, 3)}`;
  return `${first}${cnpCheckDigit(first)}`;
};

const narrative =
  'Echipajul a fost chemat la domiciliu de vecini, în jurul orei 21:40. Copilul a fost găsit singur cu agresorul, ' +
  'speriat, cu urme de lovituri pe brațe. Mama a declarat că scandalurile se repetă de câteva luni și că băiatul nu ' +
  'mai merge la școală de două săptămâni. Agresorul era în stare de ebrietate și a proferat amenințări. S-a emis ordin ' +
  'de protecție provizoriu; copilul a fost lăsat în grija bunicii, la aceeași adresă. Solicităm deplasarea echipei mobile.';

/**
 * A police report of domestic violence with a child present, of usual length. Everybody in it is invented.
 * @param person tells one child from another; the same number is the same child.
 * @param routine what can wait: no danger, no violence.
 */
export const referralBody = (person: number, { routine = false } = {}): ReferralBody => ({
  institutionReference: `BENCH-${person}`,
  urgency: routine ? 'routine' : 'immediate',
  concerns: routine ? ['school-absence'] : ['witness-of-domestic-violence', 'physical-violence'],
  narrative,
  subjects: [
    {
      firstName: 'Exemplu',
      lastName: `Copilul${person}`,
      sex: 'male',
      cnp: cnpOf(person),
      address: { siruta: '20304', text: 'Str. Exemplu nr. 1' },
      householdRole: 'child',
    },
  ],
  carers: [{ name: 'Exemplu Mama', relation: 'mother', phone: '0715000001' }],
  observedAt: new Date(Date.now() - 3_600_000).toISOString(),
  place: { siruta: '20304' },
  immediateDanger: routine ? 'no' : 'yes',
  actionsTaken: ['Ordin de protecție provizoriu', 'Copilul lăsat în grija bunicii'],
  reporter: { name: 'Agent Exemplu', function: 'Agent de poliție', phone: '0715000002' },
  police: {
    protectionOrder: 'provisional',
    aggressorEvicted: false,
    caseFileNumber: `${1000 + person}/2026`,
    riskForm: { '1': 'yes', '4': 'yes', '7': 'no', '12': 'unknown' },
  },
});

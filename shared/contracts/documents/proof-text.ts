import { type InstitutionKind } from '../../domain/institution/institution.ts';
import { type IssuedProof, type Proof } from '../../domain/proof/proof.ts';
import { concernLabels } from '../../domain/referral/concern-labels.ts';
import { type ReferralStage } from '../../domain/referral/progress.ts';
import { spokenClock } from './wall-clock.ts';

type Row = { label: string; value: string };
type Section = { heading: string; rows: Row[] };

/** A proof, or a receipt, in words: for paper, and for the page that checks a proof. */
export type ProofText = { issuer: string; title: string; number: string; sections: Section[]; remarks: string[] };

const stageLabels = {
  received: 'Primită',
  screened: 'Analizată',
  decided: 'Decizie luată',
  assigned: 'Preluată',
  'first-contact': 'Primul contact cu persoana',
} as const satisfies Record<ReferralStage, string>;

export const kindLabels = {
  school: 'unitate de învățământ',
  police: 'poliție',
  hospital: 'spital',
  gp: 'medic de familie',
  'town-hall': 'primărie (SPAS)',
} as const satisfies Record<InstitutionKind, string>;

const takerLabels = {
  director: 'director',
  supervisor: 'supervizor',
  'case-worker': 'asistent social',
  'member-of-staff': 'personal al direcției',
} as const satisfies Record<NonNullable<Proof['takenOverBy']>, string>;

const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** @param address where anybody can check the proof; null on the page that is there. */
export const proofText = ({ proof, sha256, issuedAt }: IssuedProof, address: string | null): ProofText => ({
  issuer: proof.directorate,
  title: 'Dovada sesizării',
  number: proof.receipt,
  sections: [
    {
      heading: 'Sesizarea',
      rows: [
        { label: 'Număr de înregistrare', value: proof.receipt },
        { label: 'Instituția care a sesizat', value: proof.institution.name },
        { label: 'Felul instituției', value: kindLabels[proof.institution.kind] },
        { label: 'Persoane semnalate', value: String(proof.subjects) },
        { label: 'Motive', value: capitalised(proof.concerns.map((one) => concernLabels[one]).join('; ')) },
      ],
    },
    {
      heading: 'Ce s-a întâmplat și când (ora României)',
      rows: [
        ...proof.stages.map(({ stage, at }) => ({
          label: stageLabels[stage],
          value: at === null ? 'încă nu' : spokenClock(at),
        })),
        {
          label: 'Preluată de (funcția)',
          value: proof.takenOverBy === null ? 'încă nu' : takerLabels[proof.takenOverBy],
        },
      ],
    },
    {
      heading: 'Amprente (SHA-256)',
      rows: [
        { label: 'A cererii trimise', value: proof.sentSha256 },
        { label: 'A sesizării păstrate', value: proof.reportSha256 },
        { label: 'A acestei dovezi', value: sha256 },
        { label: 'Emisă prima dată', value: spokenClock(issuedAt) },
        ...(address === null ? [] : [{ label: 'Se verifică la adresa', value: address }]),
      ],
    },
  ],
  remarks: [
    'Dovada arată că instituția a sesizat, când a fost primită sesizarea și ce a urmat. Nu cuprinde numele persoanelor, conținutul sesizării sau date din caz.',
    ...(address === null
      ? []
      : [
          'Oricine are această dovadă o poate verifica la adresa de mai sus: serviciul arată aceleași date numai dacă el a emis-o. Dacă datele diferă sau dovada nu este găsită, documentul nu este autentic.',
        ]),
  ],
});

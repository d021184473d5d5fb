import { type Urgency } from '../../domain/kernel/urgency.ts';
import { concernLabels } from '../../domain/referral/concern-labels.ts';
import { type Referral } from '../../domain/referral/referral.ts';
import { type Report } from '../../domain/referral/report.ts';
import { toCsv } from './csv.ts';
import { spokenClock } from './wall-clock.ts';

const urgencyTexts = { immediate: 'imediată', urgent: 'urgentă', routine: 'obișnuită' } as const satisfies Record<
  Urgency,
  string
>;
const stateTexts = { accepted: 'primită', screened: 'analizată' } as const satisfies Record<Referral['state'], string>;

const head = [
  'Număr de înregistrare',
  'Numărul instituției',
  'Primită (ora României)',
  'UTC',
  'Urgența cerută',
  'Stadiu',
  'Persoane semnalate',
  'Motive',
];

type Line = {
  referral: Pick<Referral, 'referralId' | 'acceptedAt' | 'claimedUrgency' | 'state'>;
  report: Pick<Report, 'institutionReference' | 'subjects' | 'concerns'>;
};

/** What an institution sent, as a table for its own registry: no name of anybody, no narrative. */
export const referralsCsv = (lines: readonly Line[]): string =>
  toCsv([
    head,
    ...lines.map(({ referral: { referralId, acceptedAt, claimedUrgency, state }, report }) => [
      referralId,
      report.institutionReference ?? '',
      spokenClock(acceptedAt),
      acceptedAt,
      urgencyTexts[claimedUrgency],
      stateTexts[state],
      String(report.subjects.length),
      report.concerns.map((one) => concernLabels[one]).join(', '),
    ]),
  ]);

import { type Instant } from '../../domain/kernel/time.ts';
import { type ReferralView } from '../http/referrals/answers.ts';
import { type Institution } from '../../domain/institution/institution.ts';
import { type ReceiptNumber } from '../../domain/referral/receipt.ts';
import { concernLabels } from '../../domain/referral/concern-labels.ts';
import { type Report } from '../../domain/referral/report.ts';
import { kindLabels, type ProofText } from './proof-text.ts';
import { spokenClock } from './wall-clock.ts';

export type ReceiptFacts = {
  directorate: string;
  institution: Institution;
  receipt: ReceiptNumber;
  acceptedAt: Instant;
  report: Report;
  promised: ReferralView['deadlines'];
  /** What the page behind the QR code asks of whoever opens it. */
  followedBy: 'account' | 'code';
};

const asks: Record<ReceiptFacts['followedBy'], string> = {
  account: 'aceasta cere autentificare',
  code: 'aceasta cere un cod, trimis la adresa de la care ați sesizat',
};

const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** An obligation of the county pack with where it comes from; what nobody has verified says so. */
const promise = ({ what, dueBy, source, verification }: ReferralView['deadlines'][number]) => ({
  label: capitalised(what),
  value: [
    `până la ${spokenClock(dueBy)}`,
    ...(source === null ? [] : [verification === 'verified' ? source : `${source} (neverificat)`]),
  ].join('; '),
});

/**
 * What the institution keeps in its own file: that it reported, under which number of its own, when, and what it was promised. No
 * name of anybody and no content: it lies in a registry that many people open.
 */
export const receiptText = (facts: ReceiptFacts): ProofText => {
  const { directorate, institution, receipt, acceptedAt, report, promised } = facts;
  const { institutionReference: reference, concerns, subjects } = report;
  return {
    issuer: directorate,
    title: 'Confirmare de primire',
    number: receipt,
    sections: [
      {
        heading: 'Sesizarea',
        rows: [
          { label: 'Număr de înregistrare', value: receipt },
          { label: 'Instituția care a sesizat', value: institution.name },
          { label: 'Felul instituției', value: kindLabels[institution.kind] },
          ...(reference === undefined ? [] : [{ label: 'Numărul instituției', value: reference }]),
          { label: 'Primită (ora României)', value: spokenClock(acceptedAt) },
          { label: 'Persoane semnalate', value: String(subjects.length) },
          { label: 'Motive', value: capitalised(concerns.map((one) => concernLabels[one]).join('; ')) },
        ],
      },
      ...(promised.length === 0 ? [] : [{ heading: 'Ce vi s-a promis', rows: promised.map(promise) }]),
    ],
    remarks: [
      `Păstrați numărul: la el primiți răspuns. Codul QR duce la pagina pe care urmăriți sesizarea; ${asks[facts.followedBy]}.`,
      'În pericol imediat sunați la 112. Telefonul copilului: 119.',
    ],
  };
};

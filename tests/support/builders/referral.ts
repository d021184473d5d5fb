import { type OpenAlert } from '../../../shared/domain/alert/alert.ts';
import { sha256 } from '../../../shared/adapters/crypto/digest.ts';
import { type CountySettings } from '../../../shared/domain/county/settings.ts';
import { type KnownSubject } from '../../../shared/domain/screening/screen-subject.ts';
import { screenReferral, type Screening } from '../../../shared/domain/screening/screen-referral.ts';
import { newPersonId, type PersonId } from '../../../shared/domain/kernel/ids.ts';
import { type Instant } from '../../../shared/domain/kernel/time.ts';
import { competentCounty } from '../../../shared/domain/places/competent-county.ts';
import { makeReceipt } from '../../../shared/domain/referral/receipt.ts';
import { referral, type AcceptedReferral, type ScreenedReferral } from '../../../shared/domain/referral/referral.ts';
import { type Report } from '../../../shared/domain/referral/report.ts';
import { reachAt } from '../../../shared/domain/rota/on-call.ts';
import { type Rota } from '../../../shared/domain/rota/rota.ts';
import { someRota, someSettings } from './county.ts';
import { aReport } from './report.ts';
import { monday } from './time.ts';

/** The receipt number of the n-th referral of a test. */
export const receiptOf = (number: number) => makeReceipt('BC', sha256(`referral ${number}`));

export const anAccepted = (number = 1, extra: Record<string, unknown> = {}): AcceptedReferral => {
  const made = referral.parse({
    state: 'accepted',
    referralId: receiptOf(number),
    version: 1,
    institutionId: 'scoala-12',
    institutionKind: 'school',
    keyDigest: `key ${number}`,
    bodyDigest: `body ${number}`,
    acceptedAt: monday,
    submittedBy: 'client-1',
    claimedUrgency: 'routine',
    warnings: [],
    ...extra,
  });
  if (made.state !== 'accepted') throw new Error('an accepted referral was asked for');
  return made;
};

/** The person a CNP stands for, as the doubles identify it. */
export const personOf = (cnp: string): PersonId => newPersonId(sha256(`cnp ${cnp}`));

export const stranger = (cnp: string): KnownSubject => ({
  personId: personOf(cnp),
  person: null,
  currentCase: null,
  clocks: [],
});

type Screened = {
  accepted?: AcceptedReferral;
  report?: Report;
  known?: KnownSubject[];
  at?: Instant;
  rota?: Rota;
  openAlerts?: OpenAlert[];
  settings?: CountySettings;
  recent?: number;
};

/** What screening writes for a referral, by default about a person nobody knows yet. */
export const aScreening = ({
  accepted = anAccepted(),
  report = aReport(),
  known = report.subjects.map(({ cnp }, index) => stranger(cnp ?? `none ${accepted.referralId} ${index}`)),
  at = monday,
  rota = someRota(),
  openAlerts = [],
  settings = someSettings(),
  recent = 0,
}: Screened = {}): Screening =>
  screenReferral(accepted, report, known, {
    settings: { version: 1, settings },
    openAlerts,
    recent,
    reach: reachAt(rota, at),
    now: at,
    digest: sha256,
    ownCounty: 'BC',
    competentCounty,
  });

/** A referral as its screening leaves it. */
export const aScreened = (extra: Record<string, unknown> = {}): ScreenedReferral => {
  const made = referral.parse({ ...aScreening().referral, ...extra });
  if (made.state !== 'screened') throw new Error('a screened referral was asked for');
  return made;
};

import { canaryName } from '../../../shared/domain/canary/canary.ts';
import { screenCanary } from '../../../shared/domain/canary/screen-canary.ts';
import { record, type DomainEvent } from '../../../shared/domain/event/domain-event.ts';
import { type CountySettings } from '../../../shared/domain/county/settings.ts';
import { stormWatch } from '../../../shared/domain/escalation/storm.ts';
import { type Digest, type PersonId } from '../../../shared/domain/kernel/ids.ts';
import { toInstant, type Clock, type Instant } from '../../../shared/domain/kernel/time.ts';
import { type ReceiptNumber } from '../../../shared/domain/referral/receipt.ts';
import { type AcceptedReferral, type ScreenedReferral } from '../../../shared/domain/referral/referral.ts';
import { type Report } from '../../../shared/domain/referral/report.ts';
import { withContacts } from '../../../shared/domain/contact/with-contacts.ts';
import { reachAt } from '../../../shared/domain/rota/on-call.ts';
import { screenReferral } from '../../../shared/domain/screening/screen-referral.ts';
import { unnumberedPersonId } from '../../../shared/domain/screening/screen-subject.ts';
import { triageReport } from '../../../shared/domain/triage/triage.ts';
import { type CountyReader } from '../../../shared/ports/county.ts';
import { type ReferralStore } from '../../../shared/ports/referrals.ts';
import { type Identify, type ScreeningStore } from '../../../shared/ports/screenings.ts';

type Deps = {
  referrals: Pick<ReferralStore, 'load'>;
  screenings: Pick<ScreeningStore, 'knownSubjects' | 'openAlerts' | 'raisedSince' | 'save'>;
  county: Pick<CountyReader, 'settings' | 'rota' | 'contacts'>;
  identify: Identify;
  digest: Digest;
  clock: Clock;
  ownCounty: string;
  competentCounty: (siruta: string) => string | null;
};

export type Processed = { kind: 'screened'; referral: ScreenedReferral } | { kind: 'already-screened' };

/**
 * Accepting a referral is a single write, so what announces it is written here, with the screening: announced by whoever
 * dispatches it, it would be lost when the event bus is down and the referral is screened meanwhile.
 */
const acceptance = ({ referralId, institutionId }: AcceptedReferral): DomainEvent => ({
  type: 'referral.accepted.v1',
  referralId,
  version: 1,
  institutionId,
});

/** Two institutions reporting the same person at the same second is usual; losing this often is not chance. */
const mostAttempts = 8;

/**
 * Screens one accepted referral: looks its subjects up, decides, and writes case, alert, pages and timer in one
 * transaction. A second delivery finds the referral screened and does nothing; when somebody else opened the person's
 * case meanwhile, it decides again and joins it; when an alert it joins was answered meanwhile, it raises its own.
 * A referral of the service's own probe opens no case, wakes nobody and is announced to nobody.
 * Throws on an outage, and for a referral that is not there: the queue retries, then parks it with an alarm.
 */
export const makeProcessReferral = ({
  referrals,
  screenings,
  county,
  identify,
  digest,
  clock,
  ownCounty,
  competentCounty,
}: Deps) => {
  const personIds = (referralId: ReceiptNumber, report: Report): Promise<PersonId[]> =>
    Promise.all(
      report.subjects.map(async ({ cnp }, index) =>
        cnp === undefined ? unnumberedPersonId(referralId, index, digest) : identify(cnp),
      ),
    );

  const raisedLately = async (report: Report, settings: CountySettings, now: Instant): Promise<number> => {
    const { urgency } = triageReport(report, settings.domesticViolenceRiskForm, new Date(now));
    const watch = stormWatch(urgency, settings, now);
    return watch === null ? 0 : screenings.raisedSince(watch, settings.storm?.moreThan ?? 1);
  };

  return async (referralId: ReceiptNumber): Promise<Processed> => {
    for (let attempt = 1; attempt <= mostAttempts; attempt += 1) {
      const [found, settings, rota, contacts] = await Promise.all([
        referrals.load(referralId),
        county.settings(),
        county.rota(),
        county.contacts(),
      ]);
      if (found === null) throw new Error(`referral ${referralId} is not in the table`);
      if (found.referral.state === 'screened') return { kind: 'already-screened' };
      if (found.referral.institutionId === canaryName) {
        const now = toInstant(clock());
        const screening = screenCanary(found.referral, { now, digest, policyVersion: settings.version });
        if ((await screenings.save(screening, [])) === 'written')
          return { kind: 'screened', referral: screening.referral };
        continue;
      }
      const now = toInstant(clock());
      const [known, recent] = await Promise.all([
        personIds(referralId, found.report).then(screenings.knownSubjects),
        raisedLately(found.report, settings.settings, now),
      ]);
      const openAlerts = await screenings.openAlerts(known.flatMap(({ currentCase }) => currentCase ?? []));

      const screening = screenReferral(found.referral, found.report, known, {
        settings,
        openAlerts,
        recent,
        reach: withContacts(reachAt(rota, now), contacts, now),
        now,
        digest,
        ownCounty,
        competentCounty,
      });

      const announced = [
        ...record([acceptance(found.referral)], found.referral.acceptedAt),
        ...record(screening.events, now),
      ];
      if ((await screenings.save(screening, announced)) === 'written')
        return { kind: 'screened', referral: screening.referral };
    }
    throw new Error(`referral ${referralId}: lost the race ${mostAttempts} times`);
  };
};

import { record } from '../../../shared/domain/event/domain-event.ts';
import { type Digest } from '../../../shared/domain/kernel/ids.ts';
import { err, ok, type Result } from '../../../shared/domain/kernel/result.ts';
import { toInstant, type Clock } from '../../../shared/domain/kernel/time.ts';
import { parseReceipt } from '../../../shared/domain/referral/receipt.ts';
import { type Decider, type ScreenedReferral } from '../../../shared/domain/referral/referral.ts';
import { decideOutcome } from '../../../shared/domain/screening/decide-outcome.ts';
import { type PersonDecision } from '../../../shared/domain/screening/decisions.ts';
import { unnumberedPersonId } from '../../../shared/domain/screening/screen-subject.ts';
import { type CountyReader } from '../../../shared/ports/county.ts';
import { type ReferralStore } from '../../../shared/ports/referrals.ts';
import { type Identify, type ScreeningStore } from '../../../shared/ports/screenings.ts';

type Deps = {
  referrals: Pick<ReferralStore, 'load'>;
  screenings: Pick<ScreeningStore, 'knownSubjects' | 'promises' | 'saveOutcome'>;
  county: Pick<CountyReader, 'settings'>;
  identify: Identify;
  digest: Digest;
  clock: Clock;
  ownCounty: string;
};

export type Refusal =
  | { code: 'not-found' | 'not-screened' | 'version-stale' }
  | { code: 'decision-not-possible'; possible: readonly string[] };

const mostAttempts = 5;

/**
 * Records what a person decided for one subject of a referral.
 * @param expected the version the person looked at; null when they did not say.
 */
export const makeDecideScreening =
  ({ referrals, screenings, county, identify, digest, clock, ownCounty }: Deps) =>
  async (
    written: string,
    decision: PersonDecision,
    by: Decider,
    expected: number | null,
  ): Promise<Result<ScreenedReferral, Refusal>> => {
    const referralId = parseReceipt(written);
    if (!referralId.ok) return err({ code: 'not-found' });
    for (let attempt = 1; attempt <= mostAttempts; attempt += 1) {
      const found = await referrals.load(referralId.value);
      if (found === null) return err({ code: 'not-found' });
      const { referral, report } = found;
      if (referral.state !== 'screened') return err({ code: 'not-screened' });
      if (expected !== null && expected !== referral.version) return err({ code: 'version-stale' });
      const subject = report.subjects[decision.subject];
      if (subject === undefined) return err({ code: 'not-found' });
      const personId =
        subject.cnp === undefined
          ? unnumberedPersonId(referral.referralId, decision.subject, digest)
          : await identify(subject.cnp);
      const [[known], promises, settings] = await Promise.all([
        screenings.knownSubjects([personId]),
        screenings.promises(referral.referralId),
        county.settings(),
      ]);
      if (known === undefined) throw new Error('the store looked up no subject');

      const now = toInstant(clock());
      const decided = decideOutcome(referral, report, decision, known, promises, {
        settings,
        by,
        now,
        digest,
        ownCounty,
      });
      if (!decided.ok) return err(decided.error.code === 'no-such-subject' ? { code: 'not-found' } : decided.error);
      const { events, ...change } = decided.value;
      if ((await screenings.saveOutcome({ ...change, events: record(events, now), at: now })) === 'written')
        return ok(decided.value.referral);
    }
    throw new Error(`referral ${referralId.value}: lost the race ${mostAttempts} times`);
  };

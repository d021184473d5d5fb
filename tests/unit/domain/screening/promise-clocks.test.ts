import { describe, expect, it } from 'vitest';
import { makeDecideScreening } from '../../../../functions/referrals/decide-screening/decide-screening.ts';
import { sha256 } from '../../../../shared/adapters/crypto/digest.ts';
import { type Deadline } from '../../../../shared/domain/deadline/deadline.ts';
import { type PersonDecision } from '../../../../shared/domain/screening/decisions.ts';
import { someRota } from '../../../support/builders/county.ts';
import { cnpOf, places } from '../../../support/builders/people.ts';
import { aScreening, anAccepted, personOf } from '../../../support/builders/referral.ts';
import { aReport, subjectBody } from '../../../support/builders/report.ts';
import { fakeClock, hour } from '../../../support/builders/time.ts';
import { memoryCounty } from '../../../support/memory/county.ts';
import { makeDatabase } from '../../../support/memory/database.ts';
import { memoryReferrals, memoryScreenings } from '../../../support/memory/stores.ts';
import { bacau } from '../case/world.ts';

/** A referral about one person for each place, screened; what a person decides for each comes next. */
const screened = async (...siruta: string[]) => {
  const db = makeDatabase();
  const time = fakeClock();
  const subjects = siruta.map((code, index) => subjectBody({ cnp: cnpOf(index + 1), address: { siruta: code } }));
  const report = aReport({ subjects });
  const accepted = anAccepted(1, { acceptedAt: time.now() });
  const [referrals, screenings] = [memoryReferrals(db), memoryScreenings(db)];
  await referrals.accept(accepted, report);
  await screenings.save(aScreening({ accepted, report }), []);
  const decide = makeDecideScreening({
    referrals,
    screenings,
    county: memoryCounty({ applied: { version: 1, settings: bacau, rota: someRota(), institutions: [] } }),
    identify: (cnp) => Promise.resolve(personOf(cnp)),
    digest: sha256,
    clock: time.clock,
    ownCounty: 'BC',
  });
  return {
    db,
    time,
    promises: (): Pick<Deadline, 'state'>[] =>
      [...db.deadlines.values()]
        .filter(({ owner }) => owner.kind === 'referral')
        .map(({ rule, state }) => ({ rule: rule.rule, state }))
        .toSorted((a, b) => a.rule.localeCompare(b.rule)),
    decide: (decision: PersonDecision) =>
      decide(accepted.referralId, decision, { staffId: 'carmen', name: 'Carmen' }, null),
    told: () =>
      [...db.timeline.values()]
        .filter(({ owner }) => owner === accepted.referralId)
        .map(({ entry }) => `${entry.what} ${entry.rule ?? ''}`),
  };
};

describe('what the sender was promised', () => {
  it('runs only while somebody waits: nothing for a case opened at once', async () => {
    expect((await screened(places.bacau)).promises()).toEqual([]);
  });

  it('is an outcome within a day (D43) while a person has to decide, and is met by the decision', async () => {
    const one = await screened(places.unknown);
    expect(one.promises()).toEqual([{ rule: 'D43', state: 'open' }]);
    one.time.pass(hour);
    expect(await one.decide({ decision: 'open-case', subject: 0 })).toMatchObject({ ok: true });
    expect(one.promises()).toEqual([{ rule: 'D43', state: 'met' }]);
    expect(one.told()).toEqual(['deadline.met D43']);
  });

  it('is a forward accepted within three days (D44) while another county has it', async () => {
    const one = await screened(places.focsani);
    expect(one.promises()).toEqual([{ rule: 'D44', state: 'open' }]);
    await one.decide({ decision: 'forward-accepted', subject: 0, acceptedAs: 'VN 12' });
    expect(one.promises()).toEqual([{ rule: 'D44', state: 'met' }]);
  });

  it('changes from one to the other when a person forwards', async () => {
    const one = await screened(places.unknown);
    await one.decide({ decision: 'forward', subject: 0, toCounty: 'VN' });
    expect(one.promises()).toEqual([
      { rule: 'D43', state: 'met' },
      { rule: 'D44', state: 'open' },
    ]);
  });

  it('is met only when the last of several people has an outcome', async () => {
    const one = await screened(places.unknown, places.unknown);
    await one.decide({ decision: 'dismiss', subject: 0, reason: 'already-known', note: 'x' });
    expect(one.promises()).toEqual([{ rule: 'D43', state: 'open' }]);
    await one.decide({ decision: 'open-case', subject: 1 });
    expect(one.promises()).toEqual([{ rule: 'D43', state: 'met' }]);
  });

  it('runs again when it was kept for one person and is made for another', async () => {
    const one = await screened(places.focsani, places.unknown);
    await one.decide({ decision: 'forward-accepted', subject: 0, acceptedAs: 'VN 12' });
    one.time.pass(hour);
    expect(await one.decide({ decision: 'forward', subject: 1, toCounty: 'VN' })).toMatchObject({ ok: true });
    expect(one.promises()).toEqual([
      { rule: 'D43', state: 'met' },
      { rule: 'D44', state: 'met' },
      { rule: 'D44', state: 'open' },
    ]);
  });

  it('kept late, before any timer has looked, is a breach that is recorded and announced', async () => {
    const one = await screened(places.unknown);
    one.time.pass(25 * hour);
    await one.decide({ decision: 'open-case', subject: 0 });
    expect(one.told()).toEqual(['deadline.breached D43', 'deadline.met D43']);
    const events = [...one.db.events.values()].map(({ event }) => event.event);
    expect(events).toContainEqual(expect.objectContaining({ type: 'deadline.breached.v1', rule: 'D43' }));
  });
});

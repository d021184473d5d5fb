import { describe, expect, it } from 'vitest';
import { sha256 } from '../../../../shared/adapters/crypto/digest.ts';
import { moveClock } from '../../../../shared/domain/clock/clock-change.ts';
import { loadCountyPack } from '../../../../infra/counties/load-county-pack.ts';
import { mostPages } from '../../../../shared/domain/escalation/start-level.ts';
import { mostSubjects } from '../../../../shared/domain/referral/report.ts';
import { aPolicy, slot, someRota, staff } from '../../../support/builders/county.ts';
import { cnpOf } from '../../../support/builders/people.ts';
import { subjectBody } from '../../../support/builders/report.ts';
import { hour } from '../../../support/builders/time.ts';
import { submit, theAlert } from '../../../support/spine/run.ts';
import { makeSpine, type Spine } from '../../../support/spine/spine.ts';

const crowd = Array.from({ length: 30 }, (_, index) => `om-${index}`);
const { settings } = loadCountyPack('BC');

/** A county with every clock, whose first level alerts thirty people by two channels. */
const crowded = (): Spine => {
  const level = {
    targets: [{ kind: 'layer', layer: 'first' }],
    channels: ['sms', 'email'],
    fallback: [],
    answerWithin: { minutes: 5 },
  };
  const policy = (urgency: string) =>
    aPolicy({ urgency, levels: [level], rounds: 1, lastResort: level, firstContactWithin: { hours: 2 } });
  return makeSpine({
    settings: {
      ...settings,
      escalationPolicies: { immediate: policy('immediate'), urgent: policy('urgent'), routine: policy('routine') },
    },
    rota: someRota({ staff: crowd.map((one) => staff(one)), layers: [{ layer: 'first', slots: [slot(crowd)] }] }),
  });
};

/** As many people as a report may name, a child left in hospital, an observation form: every clock there is. */
const largest = {
  urgency: 'immediate',
  concerns: ['child-left-in-hospital', 'neglect'],
  subjects: Array.from({ length: mostSubjects }, (_, index) => subjectBody({ cnp: cnpOf(index) })),
  townHall: { observationForm: { social: 'Copii nesupravegheați.' } },
};

/** Closes every case after a week, with one clock left running, as a closed case has for its last visit (D13). */
const closeAll = ({ db, time, county }: Spine): void => {
  time.pass(7 * 24 * hour);
  if (county.applied === null) throw new Error('the county was never applied');
  const context = { settings: county.applied, now: time.now(), digest: sha256 };
  for (const [id, one] of db.cases)
    db.cases.set(id, { ...one, stage: 'post-closure-monitoring', closedAt: time.now(), closingReason: 'reintegrated' });
  for (const clock of [...db.deadlines.values()].filter(({ rule }) => rule.rule !== 'D5'))
    for (const { after } of moveClock(clock, { kind: 'cancelled', by: { kind: 'service' }, why: 'închis' }, context))
      db.deadlines.set(after.deadlineId, after);
};

const take = async (spine: Spine) => {
  const { alertId } = theAlert(spine);
  const by = { staffId: 'om-0', name: 'Om', via: 'link' } as const;
  return spine.advance(alertId, { kind: 'acknowledged', by, link: { step: 1, ordinal: 1 } });
};

describe('the largest report', () => {
  it('fits one transaction, with the largest level of an escalation', async () => {
    const spine = crowded();
    expect(await spine.process(await submit(spine, largest))).toMatchObject({ kind: 'screened' });
    expect(spine.db.cases.size).toBe(mostSubjects);
    expect(spine.db.pages.size).toBe(mostPages);
  });

  it('fits one transaction when it opens closed cases again', async () => {
    const spine = crowded();
    await spine.process(await submit(spine, largest));
    await take(spine);
    closeAll(spine);
    expect(await spine.process(await submit(spine, largest))).toMatchObject({ kind: 'screened' });
    expect([...spine.db.cases.values()].map(({ stage }) => stage)).toEqual(
      Array.from(crowd.slice(0, mostSubjects), () => 'reopened'),
    );
  });

  it('fits one transaction when somebody takes its alert', async () => {
    const spine = crowded();
    await spine.process(await submit(spine, largest));
    expect((await take(spine)).kind).toBe('changed');
  });

  it('fits one transaction when it is counted, so that a storm is told', async () => {
    const spine = crowded();
    const counted = { ...largest, urgency: 'urgent', immediateDanger: 'no' };
    await spine.process(await submit(spine, counted));
    expect(theAlert(spine)).toMatchObject({ urgency: 'urgent', group: null });
    expect(spine.db.raised.size).toBe(1);
    expect(spine.db.pages.size).toBe(mostPages);
  });

  it('fits one transaction when its acceptance expires, and when somebody else takes it then', async () => {
    const spine = crowded();
    await spine.process(await submit(spine, largest));
    const { alertId } = theAlert(spine);
    await take(spine);
    spine.time.pass(2 * hour);
    expect(await spine.advance(alertId, { kind: 'answer-overdue', step: 1 })).toMatchObject({ kind: 'changed' });
    expect(spine.db.pages.size).toBeGreaterThan(2 * mostPages);
    const by = { staffId: 'om-1', name: 'Om', via: 'console' } as const;
    expect(await spine.advance(alertId, { kind: 'acknowledged', by })).toMatchObject({ kind: 'changed' });
    expect([...spine.db.cases.values()].every(({ assignedTo }) => assignedTo?.staffId === 'om-1')).toBe(true);
  });

  it('fits one transaction when it joins an open alert that it makes worse', async () => {
    const spine = crowded();
    const lesser = { ...largest, urgency: 'routine', immediateDanger: 'no', concerns: ['neglect'] };
    await spine.process(await submit(spine, lesser));
    const before = spine.db.pages.size;
    expect(await spine.process(await submit(spine, largest))).toMatchObject({ kind: 'screened' });
    expect(spine.db.alerts.size).toBe(1);
    expect(spine.db.pages.size).toBe(before + mostPages);
  });
});

describe('a level of more people than fit', () => {
  it('reaches as many as it can by their first channel, before anyone by the second', async () => {
    const spine = crowded();
    await spine.process(await submit(spine));
    const pages = [...spine.db.pages.values()];
    expect(pages.map(({ staffId, channel }) => `${staffId} ${channel}`)).toEqual(
      crowd.slice(0, mostPages).map((one) => `${one} sms`),
    );
  });
});

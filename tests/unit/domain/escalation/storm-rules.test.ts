import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Alert } from '../../../../shared/domain/alert/alert.ts';
import { type AlertId } from '../../../../shared/domain/kernel/ids.ts';
import { aPolicy, levelFor, someSettings } from '../../../support/builders/county.ts';
import { cnpOf } from '../../../support/builders/people.ts';
import { subjectBody } from '../../../support/builders/report.ts';
import { after, hour, minute, monday, second } from '../../../support/builders/time.ts';
import { byConsole, noRealTime, pendingTimers } from '../../../support/escalation/scene.ts';
import { pass, sentTo, settle, submit } from '../../../support/spine/run.ts';
import { makeSpine, type Spine } from '../../../support/spine/spine.ts';

noRealTime();

const urgent = { urgency: 'urgent', immediateDanger: 'no', concerns: ['neglect'] };
const routine = { ...urgent, urgency: 'routine' };
const immediate = { ...urgent, urgency: 'immediate', immediateDanger: 'yes' };

/** More than two in ten minutes are a storm, which is gathered by the minute. Routine ones wait twenty minutes at a level. */
const stormy = (): Spine => {
  const slow = [levelFor('first', { answerWithin: { minutes: 20 } }), levelFor('second')];
  return makeSpine({
    settings: someSettings({
      storm: { moreThan: 2, within: { minutes: 10 }, gatherFor: { minutes: 1 } },
      escalationPolicies: {
        immediate: aPolicy({ urgency: 'immediate' }),
        urgent: aPolicy(),
        routine: aPolicy({ urgency: 'routine', levels: slow }),
      },
    }),
  });
};

/** Each report about a person of its own. */
const send = async (spine: Spine, ...reports: Record<string, unknown>[]) => {
  for (const report of reports) {
    const cnp = cnpOf(spine.db.referrals.size + 1);
    await submit(spine, { ...report, subjects: [subjectBody({ cnp })] });
  }
  await settle(spine);
};
const alerts = ({ db }: Spine): Alert[] => [...db.alerts.values()];
const states = (spine: Spine) => alerts(spine).map(({ state }) => state);
const grouped = (spine: Spine) => alerts(spine).filter(({ group }) => group !== null);
const groupPages = ({ db }: Spine) => [...db.pages.values()].filter(({ purpose }) => purpose === 'group');
const take = (spine: Spine, alertId: AlertId, staffId = 'ana') =>
  spine.advance(alertId, { kind: 'acknowledged', by: byConsole(staffId) });

describe('a storm of alerts', () => {
  it('begins after as many as the county says; those before it page as ever', async () => {
    const spine = stormy();
    await send(spine, urgent, urgent, urgent, urgent);
    expect(states(spine)).toEqual(['paging', 'paging', 'gathering', 'gathering']);
    expect(sentTo(spine)).toEqual(['ana sms', 'ana sms']);
  });

  it('sends one page for all that were gathered, with their number, by the worst of them', async () => {
    const spine = stormy();
    await send(spine, urgent, urgent);
    await pass(spine, 5 * second);
    await send(spine, routine, routine, urgent, routine);
    await pass(spine, minute - 5 * second);
    const [page, ...more] = groupPages(spine);
    expect(more).toEqual([]);
    expect(page).toMatchObject({ count: 4, staffId: 'ana' });
    const lead = alerts(spine).find(({ alertId }) => alertId === page?.alertId);
    expect(lead).toMatchObject({ urgency: 'urgent', group: { lead: null } });
    for (const one of grouped(spine).filter((each) => each !== lead))
      expect(one).toMatchObject({ state: 'paging', group: { lead: lead?.alertId } });
    expect(spine.providers.sent.at(-1)?.body).toContain('4 alerte, pana la URGENTA');
  });

  it('never holds back an immediate one', async () => {
    const spine = stormy();
    await send(spine, urgent, urgent, urgent, immediate);
    expect(states(spine)).toEqual(['paging', 'paging', 'gathering', 'paging']);
    expect(alerts(spine).at(-1)).toMatchObject({ urgency: 'immediate', group: null });
  });

  it('is over when fewer alerts came within the time', async () => {
    const spine = stormy();
    await send(spine, urgent, urgent, urgent);
    await pass(spine, 11 * minute);
    const sent = sentTo(spine).length;
    await send(spine, routine);
    expect(alerts(spine).at(-1)).toMatchObject({ state: 'paging', group: null });
    expect(sentTo(spine)).toHaveLength(sent + 1);
  });

  it('goes on to the next level with one page again when nobody answers', async () => {
    const spine = stormy();
    await send(spine, urgent, urgent, urgent, urgent, urgent);
    await pass(spine, 6 * minute);
    expect(groupPages(spine).map(({ staffId, count }) => `${staffId} ${count}`)).toEqual(['ana 3', 'bogdan 3']);
    expect(grouped(spine).map(({ step }) => step)).toEqual([3, 3, 3]);
  });

  it('is answered by the one page for every alert of it, each its own record', async () => {
    const spine = stormy();
    await send(spine, urgent, urgent, urgent, urgent, urgent);
    await pass(spine, minute);
    const [page] = groupPages(spine);
    const lead = alerts(spine).find(({ alertId }) => alertId === page?.alertId);
    if (lead === undefined) throw new Error('nobody speaks for the group');
    const by = { ...byConsole('ana'), via: 'link' } as const;
    const { takeGroup } = spine;
    expect(await takeGroup(lead, by)).toBe(2);
    expect(await takeGroup(lead, by)).toBe(0);
    await take(spine, lead.alertId);
    for (const one of grouped(spine))
      expect(one).toMatchObject({ state: 'acknowledged', acknowledgedBy: { staffId: 'ana' } });
    expect(states(spine).slice(0, 2)).toEqual(['paging', 'paging']);
  });

  it('goes on paging for the others when only the alert that spoke for them was answered', async () => {
    const spine = stormy();
    await send(spine, urgent, urgent, urgent, urgent, urgent);
    await pass(spine, minute);
    const [page] = groupPages(spine);
    if (page === undefined) throw new Error('nobody was told');
    await take(spine, page.alertId);
    await pass(spine, 5 * minute);
    expect(groupPages(spine).map(({ staffId, count }) => `${staffId} ${count}`)).toEqual(['ana 3', 'bogdan 2']);
  });

  it('leaves an alert that is alone in its group to page as any other', async () => {
    const spine = stormy();
    await send(spine, urgent, urgent, urgent);
    await pass(spine, minute);
    expect(groupPages(spine)).toEqual([]);
    expect(grouped(spine)).toMatchObject([{ state: 'paging', step: 2, group: { lead: null } }]);
    expect(sentTo(spine).at(-1)).toBe('ana sms');
  });

  it('lets an alert be taken, or sent on, while it is gathered', async () => {
    const spine = stormy();
    await send(spine, urgent, urgent, urgent, urgent);
    const [first, second_] = grouped(spine);
    if (first === undefined || second_ === undefined) throw new Error('nothing was gathered');
    await take(spine, first.alertId);
    await spine.advance(second_.alertId, { kind: 'sent-on', by: byConsole('carmen'), reason: 'grav', to: 1 });
    await settle(spine);
    expect(states(spine).slice(2)).toEqual(['acknowledged', 'paging']);
    expect(sentTo(spine).at(-1)).toBe('bogdan sms');
  });

  it('loses nobody, whoever answers what and when: each alert is answered, spoken for by one that pages, or pages', async () => {
    const someAnswers = fc.array(
      fc.record({ wait: fc.integer({ min: 0, max: 400 }), of: fc.nat({ max: 7 }), decline: fc.boolean() }),
      { maxLength: 10 },
    );
    const someReports = fc.array(fc.constantFrom(urgent, routine), { minLength: 3, maxLength: 8 });
    await fc.assert(
      fc.asyncProperty(someReports, someAnswers, async (reports, answers) => {
        const spine = stormy();
        await send(spine, ...reports);
        for (const { wait, of, decline } of answers) {
          await pass(spine, wait * second);
          const one = alerts(spine)[of % reports.length];
          if (one === undefined) throw new Error('there is no such alert');
          const by = byConsole('ana');
          await spine.advance(
            one.alertId,
            decline ? { kind: 'declined', by, reason: 'other' } : { kind: 'acknowledged', by },
          );
          await settle(spine);
        }
        await pass(spine, 2 * hour);
        const open = alerts(spine).filter(({ state }) => state !== 'acknowledged');
        const alertTimers = pendingTimers(spine).filter(({ subject }) => subject.kind === 'alert-step');
        expect(alertTimers).toHaveLength(open.length);
        for (const one of open) {
          expect(one.state).toBe('paging');
          const lead = alerts(spine).find(({ alertId }) => alertId === one.group?.lead);
          const speaks = lead?.state === 'paging' ? lead : one;
          const pages = [...spine.db.pages.values()].filter(({ alertId }) => alertId === speaks.alertId);
          // Whoever speaks last paged somebody no longer ago than the longest level lasts.
          expect(pages.some(({ createdAt }) => createdAt >= after(spine.time.now(), -20 * minute))).toBe(true);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('counts by whom it asks: alerts for other people are no part of it', async () => {
    const spine = stormy();
    await send(spine, urgent, urgent, urgent);
    expect(grouped(spine)).toMatchObject([
      { group: { layer: 'layer.first', from: monday, until: after(monday, minute) } },
    ]);
  });
});

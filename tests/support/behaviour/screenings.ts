import { describe, expect, it } from 'vitest';
import { isOver } from '../../../shared/domain/alert/alert.ts';
import { decideOutcome } from '../../../shared/domain/screening/decide-outcome.ts';
import { sha256 } from '../../../shared/adapters/crypto/digest.ts';
import { record } from '../../../shared/domain/event/domain-event.ts';
import { someSettings } from '../builders/county.ts';
import { cnpOf, places } from '../builders/people.ts';
import { personOf, receiptOf } from '../builders/referral.ts';
import { aReport, subjectBody } from '../builders/report.ts';
import { after, hour, minute, monday } from '../builders/time.ts';
import { about, advanced, by, decided, eventsOf, loaded, screened } from './scenes.ts';
import { type OpenRepositories, type Repositories } from './repositories.ts';

const endOfTime = after(monday, 400 * 24 * hour);

/** Everything that waits for something, by sort. */
const openWork = async ({ openWork: reader }: Repositories) => ({
  referral: await reader.overdue('referral', endOfTime),
  page: await reader.overdue('page', endOfTime),
  event: await reader.overdue('event', endOfTime),
  alert: await reader.overdue('alert', endOfTime),
  timer: await reader.overdue('timer', endOfTime),
});

export const keepScreenings = (open: OpenRepositories): void => {
  describe('what is known of subjects', () => {
    it('is nothing of people nobody reported', async () => {
      const { screenings } = await open();
      const personId = personOf(cnpOf(1));
      expect(await screenings.knownSubjects([personId])).toEqual([
        { personId, person: null, currentCase: null, clocks: [] },
      ]);
      expect(await screenings.knownSubjects([])).toEqual([]);
    });

    it('is told in the order asked, with the person’s case', async () => {
      const repositories = await open();
      const { persons, cases } = await screened(repositories, 1, about(cnpOf(1)));
      const [stranger, known] = await repositories.screenings.knownSubjects([personOf(cnpOf(2)), personOf(cnpOf(1))]);
      expect(stranger).toMatchObject({ person: null, currentCase: null });
      expect(known).toMatchObject({ person: persons[0], currentCase: cases[0] });
    });
  });

  describe('a screening', () => {
    it('is written whole', async () => {
      const repositories = await open();
      const screening = await screened(repositories, 1, about(cnpOf(1)));
      const { referral, cases, persons, alert, pages, history } = screening;
      expect((await repositories.referrals.load(receiptOf(1)))?.referral).toEqual(referral);
      expect(await repositories.alerts.load(alert.alertId)).toEqual({ alert, pages });
      const [opened] = cases;
      const [person] = persons;
      if (opened === undefined || person === undefined) throw new Error('no case was opened');
      expect(await repositories.cases.load(opened.caseId)).toEqual(opened);
      expect(await repositories.cases.person(person.personId)).toEqual(person);
      expect(await repositories.caseFiles.timeline(opened.caseId)).toEqual(history.map(({ entry }) => entry));
      if (isOver(alert)) throw new Error('nobody can have acknowledged it');
      expect(await repositories.timers.load(alert.timerId)).toMatchObject({ state: 'pending', fireAt: alert.answerBy });
    });

    it('leaves what waits: the page, the events, the timer, the alert; no longer the referral', async () => {
      const repositories = await open();
      const waiting = await decided(repositories, 1, about(cnpOf(1)));
      expect(await openWork(repositories)).toMatchObject({ referral: [{}], page: [], event: [], alert: [], timer: [] });
      await repositories.screenings.save(waiting, eventsOf(waiting));
      const left = await openWork(repositories);
      expect(Object.values(left).map(({ length }) => length)).toEqual([0, 1, waiting.events.length, 1, 1]);
    });

    it('that was written before changes nothing', async () => {
      const repositories = await open();
      const screening = await screened(repositories, 1, about(cnpOf(1)));
      const before = await openWork(repositories);
      expect(await repositories.screenings.save(screening, eventsOf(screening))).toBe('conflict');
      expect(await openWork(repositories)).toEqual(before);
      expect((await loaded(repositories, screening)).alert.version).toBe(1);
    });

    it('decided from a person who was nobody a moment ago is not written, nor any part of it', async () => {
      const repositories = await open();
      const slow = await decided(repositories, 1, about(cnpOf(1)));
      await screened(repositories, 2, about(cnpOf(1)));
      expect(await repositories.screenings.save(slow, eventsOf(slow))).toBe('conflict');
      expect((await repositories.referrals.load(receiptOf(1)))?.referral.state).toBe('accepted');
      expect(await repositories.alerts.load(slow.alert.alertId)).toBeNull();
      expect(await repositories.openWork.overdue('referral', endOfTime)).toHaveLength(1);
    });

    it('finds the open alert of a case, and joins it over the version it saw', async () => {
      const repositories = await open();
      const first = await screened(repositories, 1, about(cnpOf(1)));
      const found = await repositories.screenings.openAlerts(first.cases);
      expect(found).toEqual([first.alert]);
      const joining = await decided(repositories, 2, about(cnpOf(1)), after(monday, minute), found);
      expect(joining).toMatchObject({ alert: { alertId: first.alert.alertId, version: 2 }, before: first.alert });
      expect(await repositories.screenings.save(joining, eventsOf(joining))).toBe('written');
      expect((await loaded(repositories, first)).alert).toMatchObject({
        version: 2,
        referralIds: [receiptOf(1), receiptOf(2)],
      });
      expect(await repositories.screenings.openAlerts(joining.cases)).toMatchObject([{ version: 2 }]);
    });

    it('that joins an alert which was answered meanwhile is not written, and then no alert is found', async () => {
      const repositories = await open();
      const first = await screened(repositories, 1, about(cnpOf(1)));
      const found = await repositories.screenings.openAlerts(first.cases);
      await advanced(repositories, first, { kind: 'acknowledged', by: by('ana') }, after(monday, minute));
      const joining = await decided(repositories, 2, about(cnpOf(1)), after(monday, minute), found);
      expect(await repositories.screenings.save(joining, eventsOf(joining))).toBe('conflict');
      expect(await repositories.screenings.openAlerts(first.cases)).toEqual([]);
      expect(await repositories.screenings.openAlerts([])).toEqual([]);
    });

    it('in a storm is counted for the people it asks, and its alert finds the others of its group', async () => {
      const repositories = await open();
      const storm = { moreThan: 1, within: { minutes: 10 }, gatherFor: { minutes: 1 } };
      const settings = someSettings({ storm });
      const raise = async (number: number, recent: number, at = monday) => {
        const screening = await decided(repositories, number, about(cnpOf(number)), at, [], { settings, recent });
        expect(await repositories.screenings.save(screening, eventsOf(screening, at))).toBe('written');
        return screening.alert;
      };
      await raise(1, 0);
      const [second_, third] = [await raise(2, 1), await raise(3, 2)];
      await raise(4, 3, after(monday, minute));
      const watch = { layer: 'layer.first', since: monday };
      expect(await repositories.screenings.raisedSince(watch, 10)).toBe(4);
      expect(await repositories.screenings.raisedSince(watch, 2)).toBe(2);
      expect(await repositories.screenings.raisedSince({ ...watch, since: after(monday, minute) }, 10)).toBe(1);
      expect(await repositories.screenings.raisedSince({ ...watch, layer: 'layer.second' }, 10)).toBe(0);
      expect(await repositories.alerts.othersOf(second_)).toEqual([third]);
    });

    it('decided from a case that another referral joined meanwhile is not written', async () => {
      const repositories = await open();
      await screened(repositories, 1, about(cnpOf(1)));
      const slow = await decided(repositories, 2, about(cnpOf(1)));
      await screened(repositories, 3, about(cnpOf(1)));
      expect(await repositories.screenings.save(slow, eventsOf(slow))).toBe('conflict');
      const again = await decided(repositories, 2, about(cnpOf(1)));
      expect(await repositories.screenings.save(again, eventsOf(again))).toBe('written');
      expect(again.cases[0]?.referralIds).toEqual([receiptOf(1), receiptOf(3), receiptOf(2)]);
    });

    it('has one winner when many are about one new person at the same time', async () => {
      const repositories = await open();
      const all = await Promise.all([1, 2, 3, 4, 5, 6].map((number) => decided(repositories, number, about(cnpOf(1)))));
      const answers = await Promise.all(all.map((one) => repositories.screenings.save(one, eventsOf(one))));
      expect(answers.toSorted()).toEqual(['conflict', 'conflict', 'conflict', 'conflict', 'conflict', 'written']);
      const page = await repositories.cases.list(10, null);
      expect(page.ok && page.value.items).toHaveLength(1);
    });
  });

  describe('a person’s decision on a subject', () => {
    const elsewhere = aReport({ subjects: [subjectBody({ address: { siruta: places.focsani } })] });
    const forwardAccepted = { decision: 'forward-accepted', subject: 0, acceptedAs: 'VN 17/2026' } as const;

    const decide = async (repositories: Repositories, now = after(monday, minute)) => {
      const found = await repositories.referrals.load(receiptOf(1));
      if (found?.referral.state !== 'screened') throw new Error('it was not screened');
      const [known] = await repositories.screenings.knownSubjects([personOf(cnpOf(1))]);
      if (known === undefined) throw new Error('nothing was looked up');
      const promises = await repositories.screenings.promises(receiptOf(1));
      const outcome = decideOutcome(found.referral, found.report, forwardAccepted, known, promises, {
        settings: { version: 1, settings: someSettings() },
        by: { staffId: 'carmen', name: 'Carmen' },
        now,
        digest: sha256,
        ownCounty: 'BC',
      });
      if (!outcome.ok) throw new Error(outcome.error.code);
      const { events, ...change } = outcome.value;
      return { ...change, events: record(events, now), at: now };
    };

    it('is written with the promise it keeps', async () => {
      const repositories = await open();
      await screened(repositories, 1, elsewhere);
      const [promise] = await repositories.screenings.promises(receiptOf(1));
      expect(promise).toMatchObject({ state: 'open', rule: { rule: 'D44' } });
      const change = await decide(repositories);
      expect(await repositories.screenings.saveOutcome(change)).toBe('written');
      expect((await repositories.referrals.load(receiptOf(1)))?.referral).toEqual(change.referral);
      expect(await repositories.screenings.promises(receiptOf(1))).toMatchObject([{ state: 'met' }]);
      expect(await repositories.screenings.promises(receiptOf(2))).toEqual([]);
    });

    it('is written once, whoever else decides at the same time', async () => {
      const repositories = await open();
      await screened(repositories, 1, elsewhere);
      const changes = await Promise.all([decide(repositories), decide(repositories)]);
      const answers = await Promise.all(changes.map((change) => repositories.screenings.saveOutcome(change)));
      expect(answers.toSorted()).toEqual(['conflict', 'written']);
    });
  });
};

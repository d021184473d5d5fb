import { describe, expect, it } from 'vitest';
import { sha256 } from '../../../shared/adapters/crypto/digest.ts';
import { type TimelineEntry } from '../../../shared/domain/case/timeline.ts';
import { type Case } from '../../../shared/domain/case/case.ts';
import { newCaseId } from '../../../shared/domain/kernel/ids.ts';
import { type Instant } from '../../../shared/domain/kernel/time.ts';
import { type Notice } from '../../../shared/domain/notice/notice.ts';
import { withdrawRequest } from '../../../shared/domain/request/decide-request.ts';
import { type CaseChange } from '../../../shared/ports/cases.ts';
import { asked, writeOf } from '../builders/institution-request.ts';
import { cnpOf } from '../builders/people.ts';
import { personOf, receiptOf } from '../builders/referral.ts';
import { aReport, subjectBody } from '../builders/report.ts';
import { after, hour, minute, monday, second } from '../builders/time.ts';
import { about, screened } from './scenes.ts';
import { type OpenRepositories, type Repositories } from './repositories.ts';

const nobody = newCaseId(sha256('nobody'));

const entryOf = ({ caseId, version, stage }: Case, at: Instant, what = 'take'): TimelineEntry => ({
  entryId: `${caseId}-${version}`,
  recordedAt: at,
  happenedAt: at,
  by: { kind: 'person', staffId: 'ana', name: 'Ana' },
  what,
  from: stage,
  to: stage,
  why: null,
  documentId: null,
  rule: null,
  caseVersion: version,
});

const nothingFollows = { timeline: [], notices: [], alerts: [] };

export const changeOf = (current: Case, extra: Partial<CaseChange> = {}, at = after(monday, minute)): CaseChange => {
  const changed: Case = { ...current, version: current.version + 1 };
  return {
    case: changed,
    entry: entryOf(changed, at),
    clocks: [],
    followed: nothingFollows,
    records: [],
    requests: [],
    events: [],
    at,
    ...extra,
  };
};

export const theCase = async (repositories: Repositories): Promise<Case> => {
  const { cases } = await screened(repositories, 1, about(cnpOf(1)));
  const [opened] = cases;
  if (opened === undefined) throw new Error('no case was opened');
  return opened;
};

export const keepCases = (open: OpenRepositories): void => {
  describe('a case', () => {
    it('is unknown before it is opened', async () => {
      const { cases, caseFiles } = await open();
      expect(await cases.load(nobody)).toBeNull();
      expect(await cases.person(personOf(cnpOf(9)))).toBeNull();
      expect(await caseFiles.load(nobody)).toBeNull();
      expect(await caseFiles.timeline(nobody)).toEqual([]);
    });

    it('is listed newest first, in pages', async () => {
      const repositories = await open();
      for (const number of [1, 2, 3])
        await screened(repositories, number, about(cnpOf(number)), after(monday, number * second));
      const first = await repositories.cases.list(2, null);
      if (!first.ok) throw new Error(first.error);
      const second_ = await repositories.cases.list(2, first.value.next);
      if (!second_.ok) throw new Error(second_.error);
      const opened = [...first.value.items, ...second_.value.items].map(({ openedBy }) => openedBy);
      expect(opened).toEqual([3, 2, 1].map(receiptOf));
      expect(second_.value.next).toBeNull();
      expect(await repositories.cases.list(2, 'nonsense')).toEqual({ ok: false, error: 'cursor-invalid' });
    });

    it('notes each read once', async () => {
      const { cases } = await open();
      const read = { caseId: nobody, staffId: 'ana', at: monday, requestId: 'r-1' };
      await cases.noteRead(read);
      await cases.noteRead({ ...read, requestId: 'r-2' });
      await expect(cases.noteRead(read)).rejects.toThrow('twice under one request id');
    });

    it('changes over the version it was decided from, with its history and records', async () => {
      const repositories = await open();
      const opened = await theCase(repositories);
      const record = { entity: 'note', key: 'NOTE#1', version: 1, data: { text: 'văzut' } };
      const change = changeOf(opened, { records: [record] });
      expect(await repositories.caseFiles.save(change)).toBe('written');
      expect(await repositories.caseFiles.load(opened.caseId)).toMatchObject({ case: change.case });
      expect((await repositories.caseFiles.timeline(opened.caseId)).at(-1)).toEqual(change.entry);

      expect(await repositories.caseFiles.save(changeOf(opened))).toBe('conflict');
      const again = changeOf(change.case, { records: [record] }, after(monday, 2 * minute));
      expect(await repositories.caseFiles.save(again)).toBe('conflict');
      const newer = changeOf(change.case, { records: [{ ...record, version: 2 }] }, after(monday, 2 * minute));
      expect(await repositories.caseFiles.save(newer)).toBe('written');
      expect(await repositories.caseFiles.timeline(opened.caseId)).toHaveLength(3);
    });

    it('ends questions to institutions with the change, or changes nothing', async () => {
      const repositories = await open();
      const { caseFiles, requests, cases } = repositories;
      const opened = await theCase(repositories);
      const first = asked({ caseId: opened.caseId });
      await requests.save(writeOf(first, monday));
      const now = after(monday, hour);
      const taken = withdrawRequest(first.after, { why: 'case-closed', by: { staffId: 'ana', name: 'Ana' } }, now);
      if (!taken.ok) throw new Error(taken.error.code);
      const change = changeOf(opened, { requests: [writeOf(taken.value, now)] }, now);
      expect(await caseFiles.save(change)).toBe('written');
      expect(await requests.load(first.after.requestId)).toEqual(taken.value.after);
      expect(await requests.waiting(10, null)).toMatchObject({ value: { items: [] } });
      expect((await caseFiles.timeline(opened.caseId)).map(({ what }) => what)).toContain('request.withdrawn');

      const again = changeOf(change.case, { requests: [writeOf(taken.value, now)] }, after(now, minute));
      expect(await caseFiles.save(again)).toBe('conflict');
      expect((await cases.load(opened.caseId))?.version).toBe(change.case.version);
    });

    it('has one winner when five change it at once', async () => {
      const repositories = await open();
      const opened = await theCase(repositories);
      const answers = await Promise.all(
        [1, 2, 3, 4, 5].map((number) =>
          repositories.caseFiles.save(changeOf(opened, {}, after(monday, number * second))),
        ),
      );
      expect(answers.filter((answer) => answer === 'written')).toHaveLength(1);
      expect((await repositories.cases.load(opened.caseId))?.version).toBe(2);
    });
  });

  describe('clocks', () => {
    it('of a referral are found by it; the subject behind an owner is told', async () => {
      const repositories = await open();
      const report = aReport({ subjects: [subjectBody({ address: { siruta: '174744' } })] });
      await screened(repositories, 1, report);
      const owner = { kind: 'referral', referralId: receiptOf(1) } as const;
      const [promise, ...more] = await repositories.clocks.all(owner);
      expect(more).toEqual([]);
      if (promise === undefined) throw new Error('no clock runs');
      expect(await repositories.clocks.load(owner, promise.deadlineId)).toEqual(promise);
      expect(await repositories.clocks.subjectOf(owner)).toEqual({ referralId: receiptOf(1), assignedTo: null });
      expect(await repositories.clocks.all({ kind: 'case', caseId: nobody })).toEqual([]);
      expect(await repositories.clocks.subjectOf({ kind: 'case', caseId: nobody })).toBeNull();
    });

    it('send notices that are settled once', async () => {
      const repositories = await open();
      const opened = await theCase(repositories);
      const notice: Notice = {
        state: 'pending',
        noticeId: 'D1-1-ana',
        owner: { kind: 'case', caseId: opened.caseId },
        about: 'deadline-reminder',
        staffId: 'ana',
        channel: 'email',
        to: 'ana@dgaspc.invalid',
        createdAt: monday,
      };
      const followed = { ...nothingFollows, notices: [notice] };
      await repositories.caseFiles.save(changeOf(opened, { followed }));
      expect(await repositories.notices.load(notice)).toEqual(notice);
      const work = await repositories.openWork.overdue('notice', after(monday, minute));
      expect(await repositories.outbox.read(work)).toEqual([
        { kind: 'send-notice', notice: { owner: notice.owner, noticeId: notice.noticeId } },
      ]);
      const handed: Notice = { ...notice, state: 'handed', handedAt: monday, providerMessageId: 'm' };
      expect(await repositories.notices.settle(notice, handed)).toBe('written');
      expect(await repositories.notices.settle(notice, handed)).toBe('stale');
      expect(await repositories.openWork.overdue('notice', after(monday, minute))).toEqual([]);
      expect(await repositories.outbox.read(work)).toEqual([]);
    });
  });
};

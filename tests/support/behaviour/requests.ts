import { describe, expect, it } from 'vitest';
import { answerRequest, noteSilence, type RequestChange } from '../../../shared/domain/request/decide-request.ts';
import { timerOf } from '../../../shared/domain/request/request.ts';
import { asked, given, requestIdOf, theCaseId, writeOf } from '../builders/institution-request.ts';
import { after, hour, monday, second } from '../builders/time.ts';
import { type OpenRepositories } from './repositories.ts';

const lateAt = after(monday, 73 * hour);

export const answered = ({ after: before }: RequestChange, at = after(monday, hour)): RequestChange => {
  const answer = answerRequest(before, given, at);
  if (!answer.ok) throw new Error(answer.error.code);
  return answer.value;
};

const timerId = timerOf(asked().after)?.timerId;
if (timerId === undefined) throw new Error('a request without its timer');

export const keepRequests = (open: OpenRepositories): void => {
  describe('a request to an institution', () => {
    it('is unknown before it is asked', async () => {
      const { requests } = await open();
      expect(await requests.load(requestIdOf(1))).toBeNull();
      expect(await requests.ofCase(theCaseId)).toEqual([]);
      expect(await requests.listOf('scoala-12', 'waiting', 10, null)).toEqual({
        ok: true,
        value: { items: [], next: null },
      });
    });

    it('is written with its timer, its history and its event, once', async () => {
      const { requests, timers, caseFiles, openWork, outbox } = await open();
      const write = writeOf(asked(), monday);
      expect(await requests.save(write)).toBe('written');
      expect(await requests.save(write)).toBe('conflict');
      expect(await requests.load(requestIdOf(1))).toEqual(write.after);
      expect(await timers.load(timerId)).toMatchObject({
        state: 'pending',
        fireAt: after(monday, 72 * hour),
        subject: { kind: 'request', requestId: requestIdOf(1) },
      });
      expect(await caseFiles.timeline(theCaseId)).toEqual(write.history);
      const work = await openWork.overdue('timer', after(monday, 72 * hour));
      expect(await outbox.read(work)).toMatchObject([{ kind: 'start-timer', timerId }]);
      const events = await outbox.read(await openWork.overdue('event', after(monday, hour)));
      expect(events).toEqual(write.events.map((event) => ({ kind: 'publish', event })));
    });

    it('is answered over the version it was read in, and its timer is over', async () => {
      const { requests, timers, caseFiles, openWork } = await open();
      const first = asked();
      await requests.save(writeOf(first, monday));
      const answer = answered(first);
      expect(await requests.save(writeOf(answer, after(monday, hour)))).toBe('written');
      expect(await requests.save(writeOf(answer, after(monday, hour)))).toBe('conflict');
      expect(await requests.load(requestIdOf(1))).toMatchObject({ state: 'answered', answer: given });
      expect(await timers.load(timerId)).toMatchObject({ state: 'done' });
      expect(await openWork.overdue('timer', lateAt)).toEqual([]);
      expect((await caseFiles.timeline(theCaseId)).map(({ what }) => what)).toEqual([
        'request.sent',
        'request.answered',
      ]);
    });

    it('keeps a silence with the notices of it, and an answer that comes later', async () => {
      const { requests, timers, notices, openWork, outbox } = await open();
      await requests.save(writeOf(asked(), monday));
      const silent = noteSilence(asked().after, lateAt);
      if (silent === null) throw new Error('nothing was noted');
      const notice = {
        state: 'pending',
        noticeId: `${requestIdOf(1)}-deputy-email`,
        owner: { kind: 'case', caseId: theCaseId },
        about: 'answer-missing',
        institutionId: 'scoala-12',
        channel: 'email',
        to: 'adjunct@scoala.invalid',
        createdAt: lateAt,
      } as const;
      const write = writeOf(silent, lateAt, { notices: [notice] });
      expect(await requests.save(write)).toBe('written');
      expect(await requests.save(write)).toBe('conflict');
      expect(await timers.load(timerId)).toMatchObject({ state: 'done' });
      expect(await notices.load(notice)).toEqual(notice);
      expect(await outbox.read(await openWork.overdue('notice', after(lateAt, hour)))).toMatchObject([
        { kind: 'send-notice', notice: { noticeId: notice.noticeId } },
      ]);
      expect(await requests.save(writeOf(answered(silent, after(lateAt, hour)), after(lateAt, hour)))).toBe('written');
      expect(await requests.load(requestIdOf(1))).toMatchObject({
        state: 'answered',
        version: 3,
        silentSince: after(monday, 72 * hour),
      });
    });

    it('tells somebody else in place of a notice that failed, once', async () => {
      const { notices, requests } = await open();
      const notice = {
        state: 'pending',
        noticeId: 'n-1',
        owner: { kind: 'case', caseId: theCaseId },
        about: 'answer-missing',
        institutionId: 'scoala-12',
        channel: 'email',
        to: 'adjunct@scoala.invalid',
        createdAt: monday,
      } as const;
      await requests.save(writeOf(asked(), monday, { notices: [notice] }));
      const instead = {
        ...notice,
        noticeId: 'n-1-instead',
        about: 'institution-silent',
        to: 'ana@dgaspc.invalid',
      } as const;
      const failed = { ...notice, state: 'failed', failedAt: monday, failure: 'MessageRejected' } as const;
      expect(await notices.settle(notice, failed, [instead])).toBe('written');
      expect(await notices.load(instead)).toEqual(instead);
      expect(await notices.settle(notice, failed, [instead])).toBe('stale');
    });

    it('is listed for its institution, waiting or ended, newest first, in pages, and for its case, oldest first', async () => {
      const { requests } = await open();
      const askings = [1, 2, 3].map((number) => asked({ number, askedAt: after(monday, number * second) }));
      for (const one of askings) await requests.save(writeOf(one, one.after.askedAt));
      const foreign = asked({ number: 4, institutionId: 'politie-1' });
      await requests.save(writeOf(foreign, monday));
      const [first] = askings;
      if (first !== undefined) await requests.save(writeOf(answered(first), after(monday, hour)));

      const list = async (which: 'waiting' | 'ended', limit: number, cursor: string | null = null) => {
        const page = await requests.listOf('scoala-12', which, limit, cursor);
        if (!page.ok) throw new Error(page.error);
        return { ids: page.value.items.map(({ requestId }) => requestId), next: page.value.next };
      };
      const page = await list('waiting', 1);
      expect(page.ids).toEqual([requestIdOf(3)]);
      expect(await list('waiting', 5, page.next)).toEqual({ ids: [requestIdOf(2)], next: null });
      expect((await list('ended', 5)).ids).toEqual([requestIdOf(1)]);
      expect(await requests.listOf('scoala-12', 'waiting', 5, 'nonsense')).toEqual({
        ok: false,
        error: 'cursor-invalid',
      });
      const ofCase = (await requests.ofCase(theCaseId)).map(({ requestId }) => requestId);
      expect(ofCase).toEqual([4, 1, 2, 3].map((number) => requestIdOf(number)));
    });
  });
};

import { describe, expect, it } from 'vitest';
import {
  answerRequest,
  noteSilence,
  stepsSince,
  withdrawRequest,
} from '../../../../shared/domain/request/decide-request.ts';
import { institutionRequest, silentSinceOf, timerOf } from '../../../../shared/domain/request/request.ts';
import { requestEvents, requestHistory } from '../../../../shared/domain/request/tell-request.ts';
import { anOpenRequest, asked, given, requestIdOf } from '../../../support/builders/institution-request.ts';
import { after, hour, monday } from '../../../support/builders/time.ts';

const open = anOpenRequest();
const due = after(monday, 72 * hour);
const carmen = { staffId: 'carmen', name: 'Carmen' };

const answeredAt = (before = open, at = after(monday, hour)) => {
  const answer = answerRequest(before, given, at);
  if (!answer.ok) throw new Error(answer.error.code);
  return answer.value;
};

describe('a request to an institution', () => {
  it('waits for the instant its term ends', () => {
    expect(timerOf(open)).toEqual({ timerId: `${requestIdOf(1)}-due`, fireAt: due });
    expect(institutionRequest.parse(open)).toEqual(open);
    expect(silentSinceOf(open)).toBeNull();
  });

  it('answered in time leaves no silence, and nothing to wait for', () => {
    const { after: answered } = answeredAt();
    expect(answered).toMatchObject({ state: 'answered', version: 2, silentSince: null, answer: { text: 'De luni.' } });
    expect(timerOf(answered)).toBeNull();
    expect(noteSilence(answered, after(due, hour))).toBeNull();
  });

  it('is silent from the instant of its term, not from when that was noticed', () => {
    expect(noteSilence(open, after(due, -1))).toBeNull();
    const silent = noteSilence(open, after(due, 5 * hour));
    expect(silent?.after).toMatchObject({ state: 'unanswered', version: 2, silentSince: due });
    expect(silent === null ? null : noteSilence(silent.after, after(due, 6 * hour))).toBeNull();
  });

  it('answered late keeps its silence', () => {
    const silent = noteSilence(open, due);
    const answered = answeredAt(silent?.after, after(due, hour)).after;
    expect(answered).toMatchObject({ state: 'answered', version: 3, silentSince: due });
    expect(answered.history.map(({ what }) => what)).toEqual(['sent', 'unanswered', 'answered']);
  });

  it('answered after its term before any clock noticed records the silence first, in the same step', () => {
    const change = answeredAt(open, after(due, 1));
    expect(change.after).toMatchObject({ version: 3, silentSince: due });
    expect(requestHistory(change).map(({ what, from, to, by }) => [what, from, to, by.kind])).toEqual([
      ['request.unanswered', 'open', 'unanswered', 'service'],
      ['request.answered', 'unanswered', 'answered', 'institution'],
    ]);
    expect(requestEvents(change, after(due, 1)).map(({ eventId, event }) => [eventId, event.type])).toEqual([
      [`${requestIdOf(1)}.2`, 'request.unanswered.v1'],
      [`${requestIdOf(1)}.3`, 'request.answered.v1'],
    ]);
  });

  it('withdrawn asks nothing more, and says why in the history of its case', () => {
    const withdrawn = withdrawRequest(open, { why: 'Am aflat altfel', by: carmen }, after(monday, hour));
    if (!withdrawn.ok) throw new Error(withdrawn.error.code);
    expect(withdrawn.value.after).toMatchObject({ state: 'withdrawn', silentSince: null, withdrawn: { by: carmen } });
    expect(requestHistory(withdrawn.value)).toMatchObject([
      { what: 'request.withdrawn', why: 'Am aflat altfel', documentId: requestIdOf(1), rule: 'D45', caseVersion: null },
    ]);
    expect(answerRequest(withdrawn.value.after, given, due)).toEqual({
      ok: false,
      error: { code: 'request-withdrawn' },
    });
    expect(withdrawRequest(withdrawn.value.after, { why: 'x', by: carmen }, due)).toMatchObject({ ok: false });
  });

  it('is answered once', () => {
    const { after: answered } = answeredAt();
    expect(answerRequest(answered, given, due)).toEqual({ ok: false, error: { code: 'request-answered' } });
    expect(withdrawRequest(answered, { why: 'x', by: carmen }, due)).toEqual({
      ok: false,
      error: { code: 'request-answered' },
    });
  });

  it('tells what happened after a version', () => {
    const { after: answered } = answeredAt(open, after(due, 1));
    expect(stepsSince(answered, 1).map(({ what }) => what)).toEqual(['unanswered', 'answered']);
    expect(stepsSince(answered, 3)).toEqual([]);
  });

  it('puts neither question nor answer into history or events', () => {
    const changes = [asked(), answeredAt(open, after(due, 1))];
    const told = JSON.stringify(changes.map((one) => [requestHistory(one), requestEvents(one, due)]));
    expect(told).toContain(requestIdOf(1));
    expect(told).not.toContain(open.question);
    expect(told).not.toContain(given.text);
  });
});

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { cloudEvent, toCloudEvent } from '../../shared/contracts/events/cloud-event.ts';
import { noteSilence, withdrawRequest, type RequestChange } from '../../shared/domain/request/decide-request.ts';
import { answerRequest } from '../../shared/domain/request/decide-request.ts';
import { requestEvents } from '../../shared/domain/request/tell-request.ts';
import { asked, given } from '../support/builders/institution-request.ts';
import { after, hour, monday } from '../support/builders/time.ts';

const made = (change: RequestChange | null): RequestChange => {
  if (change === null) throw new Error('nothing happened');
  return change;
};
const open = asked();
const late = after(monday, 73 * hour);
const silent = made(noteSilence(open.after, late));
const answer = answerRequest(silent.after, given, after(late, hour));
const withdrawal = withdrawRequest(open.after, { why: 'Aflat altfel', by: { staffId: 'ana', name: 'Ana' } }, late);

const events = [
  ...requestEvents(open, monday),
  ...requestEvents(silent, late),
  ...(answer.ok ? requestEvents(answer.value, after(late, hour)) : []),
  ...(withdrawal.ok ? requestEvents(withdrawal.value, late).slice(1) : []),
].map((event) => toCloudEvent('BC', event));

/** What was published once is what is published for ever: a change of an event is a new version beside it. */
const sampleOf = (type: string): unknown =>
  JSON.parse(readFileSync(new URL(`events/${type.replace('ro.semnal.', '')}.json`, import.meta.url), 'utf8'));

describe('a published event of a request', () => {
  it.each(events.map((event) => [event.type, event] as const))('%s is as its sample says', (type, event) => {
    expect(event).toEqual(sampleOf(type));
    expect(cloudEvent.parse(event)).toEqual(event);
  });

  it('is one of four', () => {
    expect(events.map(({ type }) => type)).toEqual([
      'ro.semnal.request.sent.v1',
      'ro.semnal.request.unanswered.v1',
      'ro.semnal.request.answered.v1',
      'ro.semnal.request.withdrawn.v1',
    ]);
  });

  it('says nothing of what was asked or answered', () => {
    const said = JSON.stringify(events);
    expect(said).not.toContain(open.after.question);
    expect(said).not.toContain(given.text);
    expect(said).not.toContain('Aflat altfel');
  });
});

import { describe, expect, it } from 'vitest';
import { makeCalendar } from '../../../../shared/domain/calendar/working-days.ts';
import { decideDeadline } from '../../../../shared/domain/deadline/decide-deadline.ts';
import { type Deadline } from '../../../../shared/domain/deadline/deadline.ts';
import { longestWait, nextStep, wakeOf } from '../../../../shared/domain/deadline/wake-up.ts';
import { timerId } from '../../../../shared/domain/kernel/ids.ts';
import { addMilliseconds } from '../../../../shared/domain/kernel/time.ts';
import { at, change, decide, fire, fired, inShort, open, rule, supervisor, worker } from './fixtures.ts';

/** Monday 10:00; due Tuesday 10:00, reminders at 22:00 and at 05:12 on Tuesday. */
const start = at('2026-11-23T10:00+02:00');
const due = at('2026-11-24T10:00+02:00');
const opened = () => open(rule(), start);
const breached = () => fired(opened().deadline, due).deadline;
const met = (when: string) => ({ kind: 'met', at: at(when), by: worker }) as const;
const paused = { kind: 'paused', reason: 'family-not-found', by: worker, why: 'Plecați din localitate' } as const;
const resumed = { kind: 'resumed', by: worker, why: 'S-au întors' } as const;
const cancelled = { kind: 'cancelled', by: supervisor, why: 'Dublură' } as const;
const explained = { kind: 'explained', by: supervisor, text: 'Drum închis de zăpadă' } as const;
const corrected = (eventAt: string) =>
  ({ kind: 'recomputed', because: 'event-corrected', by: worker, why: 'Ora greșită', eventAt: at(eventAt) }) as const;

describe('a deadline that is opened', () => {
  it('waits for its first reminder', () => {
    expect(opened().deadline).toMatchObject({ state: 'open', version: 1, strictDue: due, breach: null });
    expect(inShort(opened().effects)).toEqual(['timeline opened >open', 'wake-up 2026-11-23T20:00:00.000Z']);
  });

  it('in the past is looked at at once, and breached', () => {
    const late = open(rule(), start, at('2026-11-25T10:00+02:00'));
    expect(late.deadline).toMatchObject({ state: 'open', wake: { fireAt: '2026-11-23T20:00:00.000Z' } });
    expect(fired(late.deadline, at('2026-11-25T10:00:01+02:00')).deadline).toMatchObject({
      state: 'breached',
      breach: { strictDue: due },
    });
  });

  it('has the same ids whenever the same decision is made again', () => {
    expect(opened()).toEqual(opened());
    expect(fire(opened().deadline, due)).toEqual(fire(opened().deadline, due));
  });
});

describe('reminders', () => {
  it('come at half and at four fifths of the term, then the due instant', () => {
    const half = fired(opened().deadline, at('2026-11-23T22:00+02:00'));
    expect(inShort(half.effects)).toEqual([
      'remind case-worker 50',
      'timeline reminded open>open',
      'wake-up 2026-11-24T03:12:00.000Z',
    ]);
    const fourFifths = fired(half.deadline, at('2026-11-24T05:12+02:00'));
    expect(inShort(fourFifths.effects)).toEqual([
      'remind case-worker 80',
      'timeline reminded open>open',
      `wake-up ${due}`,
    ]);
  });

  it('that were missed are one reminder, the furthest', () => {
    const late = fired(opened().deadline, at('2026-11-24T09:00+02:00'));
    expect(inShort(late.effects).slice(0, 1)).toEqual(['remind case-worker 80']);
  });

  it('go to whom the rule names', () => {
    const reminders = [
      { atPercent: 75, to: 'case-worker' },
      { atPercent: 75, to: 'supervisor' },
    ];
    const told = fired(open(rule({ reminders }), start).deadline, at('2026-11-24T04:00+02:00'));
    expect(inShort(told.effects).slice(0, 2)).toEqual(['remind case-worker 75', 'remind supervisor 75']);
  });
});

describe('an overdue', () => {
  it('is one breach with its article, told to worker, supervisor and director', () => {
    const overdue = fired(opened().deadline, due);
    expect(overdue.deadline).toMatchObject({
      state: 'breached',
      breach: { rule: 'D7', article: 'Ordinul 288/2006 art. 8 (sample)', verification: 'unverified', recordedAt: due },
    });
    expect(inShort(overdue.effects)).toEqual([
      'timeline breached open>breached',
      'raise case-worker 1',
      'timeline raised breached>breached',
      'wake-up 2026-11-24T12:00:00.000Z',
    ]);
    const second = fired(overdue.deadline, at('2026-11-24T14:00+02:00'));
    expect(inShort(second.effects)[0]).toBe('raise supervisor 2');
    const third = fired(second.deadline, at('2026-11-25T10:00+02:00'));
    expect(inShort(third.effects)).toEqual(['raise director 3', 'timeline raised breached>breached']);
    expect(third.deadline).toMatchObject({ state: 'breached', wake: null });
    expect(nextStep(third.deadline)).toBeNull();
  });

  it('counts from the due instant however late the timer is', () => {
    const late = fired(opened().deadline, at('2026-11-24T15:00+02:00'));
    expect(inShort(late.effects).filter((effect) => effect.startsWith('raise'))).toEqual([
      'raise case-worker 1',
      'raise supervisor 2',
    ]);
    expect(late.deadline).toMatchObject({ breach: { strictDue: due, recordedAt: '2026-11-24T13:00:00.000Z' } });
  });

  it('cites the source where the rule names no article, and nothing for a promise of the service', () => {
    const source = fired(open(rule({ article: undefined }), start).deadline, due).deadline;
    expect(source.breach?.article).toBe('Ordinul 288/2006, HG 49/2011');
    const promise = rule({ article: undefined, source: null, verification: null });
    expect(fired(open(promise, start).deadline, due).deadline.breach).toMatchObject({ article: null });
  });
});

describe('a firing', () => {
  it('that comes too early changes nothing but arms the timer again', () => {
    const early = fired(opened().deadline, at('2026-11-23T21:59:59+02:00'));
    expect(inShort(early.effects)).toEqual(['wake-up 2026-11-23T20:00:00.000Z']);
    expect(early.deadline).toMatchObject({ state: 'open', version: 2, remindedPercent: 0 });
    expect(wakeOf(early.deadline)?.timerId).not.toBe(wakeOf(opened().deadline)?.timerId);
  });

  it('that comes twice, or from an older timer, changes nothing', () => {
    const first = opened().deadline;
    const after = fired(first, due).deadline;
    const again = decide(after, { kind: 'woken', timerId: wakeOf(first)?.timerId ?? null }, due);
    expect(again).toEqual({ kind: 'unchanged', because: 'nothing-due' });
    expect(decide(after, { kind: 'woken', timerId: timerId.parse('D0-1') }, due).kind).toBe('unchanged');
  });

  it('from any timer, or the sweeper, does what is due', () => {
    expect(change(opened().deadline, { kind: 'woken', timerId: null }, due).deadline.state).toBe('breached');
  });

  it('after the end changes nothing', () => {
    const ended = change(opened().deadline, met('2026-11-23T12:00+02:00'), at('2026-11-23T12:00+02:00')).deadline;
    expect(fire(ended, due)).toEqual({ kind: 'unchanged', because: 'already-ended' });
  });
});

describe('a clock longer than a year', () => {
  it('is a chain of timers', () => {
    const long = open(rule({ within: { quantity: 30, unit: 'months' }, reminders: [] }), start);
    const first = addMilliseconds(start, longestWait);
    expect(inShort(long.effects)[1]).toBe(`wake-up ${first}`);
    const second = fired(long.deadline, first);
    expect(inShort(second.effects)).toEqual([`wake-up ${addMilliseconds(first, longestWait)}`]);
    const last = fired(second.deadline, addMilliseconds(first, longestWait));
    expect(inShort(last.effects)).toEqual([`wake-up ${long.deadline.strictDue}`]);
    expect(fired(last.deadline, long.deadline.strictDue).deadline.state).toBe('breached');
  });

  it('keeps its link when something else happens', () => {
    const overdue = [{ to: 'director', after: { hours: 24 * 800 } }];
    const first = fired(open(rule({ overdue }), start).deadline, due);
    const later = change(first.deadline, explained, at('2026-12-24T10:00+02:00'));
    expect(inShort(later.effects)).toEqual(['timeline explained breached>breached']);
  });
});

describe('meeting a deadline', () => {
  it.each([
    ['in time', '2026-11-24T09:59+02:00', 'in-time', null],
    ['at the very instant', '2026-11-24T10:00+02:00', 'in-time', null],
    ['after the strict instant', '2026-11-24T10:01+02:00', 'after-strict', 'D7'],
    ['when the law ends', '2026-11-24T12:00+02:00', 'after-legal', 'D7'],
  ])('%s', (_when, when, timeliness, breachedRule) => {
    const decision = change(opened().deadline, met(when), at(when));
    expect(decision.deadline).toMatchObject({ state: 'met', timeliness, metAt: at(when) });
    expect(decision.deadline.breach?.rule ?? null).toBe(breachedRule);
    expect(decision.effects.some(({ kind }) => kind === 'wake-up')).toBe(false);
  });

  it('late keeps the one breach', () => {
    const before = breached();
    const after = change(before, met('2026-11-24T16:00+02:00'), at('2026-11-24T16:00+02:00')).deadline;
    expect(after).toMatchObject({ state: 'met', timeliness: 'after-legal' });
    expect(after.breach).toEqual(before.breach);
  });

  it('in time but recorded late is in time', () => {
    const late = at('2026-11-24T18:00+02:00');
    expect(change(opened().deadline, met('2026-11-24T09:00+02:00'), late).deadline).toMatchObject({
      timeliness: 'in-time',
      breach: null,
    });
    expect(change(breached(), met('2026-11-24T09:00+02:00'), late).deadline).toMatchObject({
      timeliness: 'in-time',
      breach: { rule: 'D7' },
    });
  });

  it('twice is once, and never in the future', () => {
    const now = at('2026-11-23T12:00+02:00');
    const first = change(opened().deadline, met('2026-11-23T12:00+02:00'), now).deadline;
    expect(decide(first, met('2026-11-23T12:00+02:00'), now).kind).toBe('unchanged');
    expect(decide(opened().deadline, met('2026-11-23T12:01+02:00'), now)).toMatchObject({
      kind: 'refused',
      refusal: { kind: 'met-in-future' },
    });
  });
});

describe('cancelling a deadline', () => {
  it('ends it, with its breach', () => {
    expect(change(opened().deadline, cancelled, start).deadline).toMatchObject({ state: 'cancelled', breach: null });
    expect(change(breached(), cancelled, due).deadline).toMatchObject({ state: 'cancelled', breach: { rule: 'D7' } });
  });

  it('after the due instant does not hide the breach, though no timer fired yet', () => {
    const late = change(opened().deadline, cancelled, at('2026-11-24T10:01+02:00'));
    expect(inShort(late.effects)).toEqual(['timeline breached open>breached', 'timeline cancelled breached>cancelled']);
  });

  it('is final', () => {
    const ended = change(opened().deadline, cancelled, start).deadline;
    expect(decide(ended, cancelled, start).kind).toBe('unchanged');
    for (const trigger of [met('2026-11-23T10:00+02:00'), paused, resumed]) {
      expect(decide(ended, trigger, start)).toMatchObject({ refusal: { kind: 'already-ended', state: 'cancelled' } });
    }
  });
});

describe('pausing a deadline', () => {
  const noon = at('2026-11-23T12:00+02:00');
  const atNoon = () => change(opened().deadline, paused, noon);

  it('stops the clock, says why and shows it to the supervisor', () => {
    expect(inShort(atNoon().effects)).toEqual([
      'timeline paused open>paused',
      'inform-supervisor paused family-not-found',
      'wake-up 2026-11-25T10:00:00.000Z',
    ]);
    expect(fire(atNoon().deadline, at('2026-11-25T11:59+02:00'))).toMatchObject({
      kind: 'changed',
      deadline: { state: 'paused' },
    });
  });

  it('leaves after it what was left before it', () => {
    const after = change(atNoon().deadline, resumed, at('2026-11-24T15:30+02:00')).deadline;
    expect(after).toMatchObject({ state: 'open', strictDue: at('2026-11-25T13:30+02:00') });
    expect(after).toMatchObject({ latestLegal: at('2026-11-25T15:30+02:00') });
    expect(nextStep(after)).toMatchObject({ kind: 'reminder', at: at('2026-11-25T01:30+02:00') });
  });

  it('ends by itself when the reason is used up, at that instant however late the timer', () => {
    const overslept = fired(atNoon().deadline, at('2026-11-26T09:00+02:00'));
    expect(overslept.deadline).toMatchObject({ state: 'open', strictDue: at('2026-11-26T10:00+02:00') });
    const tooLate = fired(atNoon().deadline, at('2026-11-26T10:00+02:00'));
    expect(tooLate.deadline).toMatchObject({ state: 'breached', breach: { strictDue: at('2026-11-26T10:00+02:00') } });
  });

  it('again for the same reason has only the rest', () => {
    const after = change(atNoon().deadline, resumed, at('2026-11-25T11:00+02:00')).deadline;
    const again = change(after, paused, at('2026-11-25T11:30+02:00')).deadline;
    expect(again).toMatchObject({ pause: { endsAt: at('2026-11-25T12:30+02:00') } });
    const used = fired(again, at('2026-11-25T12:30+02:00')).deadline;
    expect(decide(used, paused, at('2026-11-25T12:31+02:00'))).toMatchObject({ refusal: { kind: 'pause-used-up' } });
  });

  it.each([
    [
      'a reason the rule does not know',
      opened().deadline,
      { ...paused, reason: 'holiday' },
      'pause-reason-not-allowed',
    ],
    ['another reason while paused', atNoon().deadline, { ...paused, reason: 'child-in-surgery' }, 'already-paused'],
    ['an overdue', breached(), paused, 'already-overdue'],
  ])('is refused for %s', (_why, deadline, trigger, kind) => {
    expect(decide(deadline, trigger, deadline.state === 'breached' ? due : noon)).toMatchObject({ refusal: { kind } });
  });

  it('is refused after the due instant though no timer fired yet', () => {
    expect(decide(opened().deadline, paused, due)).toMatchObject({ refusal: { kind: 'already-overdue' } });
  });

  it('or resuming twice is once', () => {
    expect(decide(atNoon().deadline, paused, noon)).toEqual({ kind: 'unchanged', because: 'already-paused' });
    expect(decide(opened().deadline, resumed, noon)).toEqual({ kind: 'unchanged', because: 'not-paused' });
  });

  it('keeps the pause when it is met or cancelled meanwhile', () => {
    const later = at('2026-11-23T14:00+02:00');
    const done = change(atNoon().deadline, met('2026-11-23T14:00+02:00'), later).deadline;
    expect(done).toMatchObject({ state: 'met', timeliness: 'in-time', pauses: [{ from: noon, to: later }] });
    expect(change(atNoon().deadline, cancelled, later).deadline.pauses).toMatchObject([{ from: noon, to: later }]);
  });

  it('that was over when it was met had let the clock run on, though no timer fired yet', () => {
    const late = '2026-11-26T10:01+02:00';
    expect(change(atNoon().deadline, met(late), at(late)).deadline).toMatchObject({
      timeliness: 'after-strict',
      breach: { strictDue: at('2026-11-26T10:00+02:00') },
      pauses: [{ from: noon, to: at('2026-11-25T12:00+02:00') }],
    });
  });

  it('that began after it was met, as is found out later, has no length', () => {
    const done = change(atNoon().deadline, met('2026-11-23T11:00+02:00'), at('2026-11-23T14:00+02:00')).deadline;
    expect(done).toMatchObject({ timeliness: 'in-time', pauses: [{ from: noon, to: noon }] });
  });

  it('before a corrected event moves nothing, nor one that began when the term was over', () => {
    const after = change(atNoon().deadline, resumed, at('2026-11-23T14:00+02:00')).deadline;
    const now = at('2026-11-23T15:00+02:00');
    expect(change(after, corrected('2026-11-23T13:00+02:00'), now).deadline.strictDue).toBe(
      at('2026-11-24T14:00+02:00'),
    );
    expect(change(after, corrected('2026-11-23T14:00+02:00'), now).deadline.strictDue).toBe(
      at('2026-11-24T14:00+02:00'),
    );
    expect(change(after, corrected('2026-11-22T11:00+02:00'), now).deadline.strictDue).toBe(
      at('2026-11-23T11:00+02:00'),
    );
  });

  it('of a term in days moves the latest instant to the end of a working day', () => {
    const days = { within: { quantity: 1, unit: 'calendar-days' } };
    const pausedDays = change(open(rule(days), start).deadline, paused, noon).deadline;
    const after = change(pausedDays, resumed, at('2026-11-25T12:00+02:00')).deadline;
    expect(after).toMatchObject({
      strictDue: at('2026-11-26T10:00+02:00'),
      latestLegal: at('2026-11-28T00:00+02:00'),
      explanation: { pausedFor: 48 * 3_600_000, lastDay: '2026-11-27' },
    });
    const partOfADayMore = change(pausedDays, { ...resumed }, at('2026-11-24T12:30+02:00')).deadline;
    expect(partOfADayMore).toMatchObject({ explanation: { lastDay: '2026-11-27', articles: ['2553'] } });
  });
});

describe('facts that change', () => {
  it('move a running clock and say so', () => {
    const moved = change(opened().deadline, corrected('2026-11-23T08:00+02:00'), at('2026-11-23T11:00+02:00'));
    expect(moved.deadline).toMatchObject({ state: 'open', strictDue: at('2026-11-24T08:00+02:00') });
    expect(inShort(moved.effects)).toEqual(['timeline recomputed open>open', 'wake-up 2026-11-23T18:00:00.000Z']);
  });

  it('that are the same change nothing', () => {
    expect(decide(opened().deadline, corrected('2026-11-23T10:00+02:00'), start)).toEqual({
      kind: 'unchanged',
      because: 'same-facts',
    });
  });

  it('can show that it is overdue', () => {
    const moved = change(opened().deadline, corrected('2026-11-22T08:00+02:00'), start);
    expect(moved.deadline).toMatchObject({ state: 'breached', breach: { strictDue: at('2026-11-23T08:00+02:00') } });
    expect(inShort(moved.effects)).toEqual([
      'timeline recomputed open>open',
      'timeline breached open>breached',
      'wake-up 2026-11-23T06:00:00.000Z',
    ]);
    expect(inShort(fired(moved.deadline, start).effects)[0]).toBe('raise case-worker 1');
  });

  it('can show that it is not overdue: open again, with the breach explained', () => {
    const before = breached();
    const again = change(before, corrected('2026-11-23T16:00+02:00'), at('2026-11-24T10:30+02:00')).deadline;
    expect(again).toMatchObject({ state: 'open', strictDue: at('2026-11-24T16:00+02:00') });
    expect(again.breach).toMatchObject({ ...before.breach, explanations: [{ text: 'Ora greșită' }] });
    const passedAgain = fired(again, at('2026-11-24T16:00+02:00'));
    expect(passedAgain.deadline).toMatchObject({
      state: 'breached',
      breach: { strictDue: due, passedAgain: [{ strictDue: at('2026-11-24T16:00+02:00') }] },
    });
    expect(inShort(passedAgain.effects)).toContain('raise case-worker 1');
  });

  it('open it again also when everybody was told', () => {
    const all = fired(breached(), at('2026-11-26T10:00+02:00')).deadline;
    const again = change(all, corrected('2026-11-26T09:00+02:00'), at('2026-11-26T10:30+02:00'));
    expect(again.deadline).toMatchObject({ state: 'open' });
    expect(inShort(again.effects)).toContain('wake-up 2026-11-26T19:00:00.000Z');
  });

  it('may be a new version of the rule', () => {
    const shorter = { row: rule({ within: { quantity: 12, unit: 'hours' } }), settingsVersion: 2 };
    const trigger = {
      kind: 'recomputed',
      because: 'rule-changed',
      by: supervisor,
      why: 'Ordin nou',
      rule: shorter,
    } as const;
    expect(change(opened().deadline, trigger, start).deadline).toMatchObject({
      settingsVersion: 2,
      strictDue: at('2026-11-23T22:00+02:00'),
    });
  });

  it('may be a rule that no longer allows the present pause: the clock runs from now', () => {
    const noon = at('2026-11-23T12:00+02:00');
    const atNoon = change(opened().deadline, paused, noon).deadline;
    const row = { row: rule({ pauses: [] }), settingsVersion: 2 };
    const trigger = {
      kind: 'recomputed',
      because: 'rule-changed',
      by: supervisor,
      why: 'Ordin nou',
      rule: row,
    } as const;
    expect(change(atNoon, trigger, at('2026-11-23T15:00+02:00')).deadline).toMatchObject({
      state: 'open',
      strictDue: at('2026-11-24T13:00+02:00'),
    });
  });

  it('may be the calendar of another county', () => {
    const days = open(rule({ within: { quantity: 1, unit: 'working-days' } }), start).deadline;
    const bridged = makeCalendar([{ date: days.explanation.lastDay ?? bug(), working: false, source: 'sample' }]);
    const trigger = { kind: 'recomputed', because: 'case-transferred', by: supervisor, why: 'Mutat în Iași' } as const;
    const moved = decideDeadline(days, trigger, { now: start, calendar: bridged });
    expect(moved).toMatchObject({
      kind: 'changed',
      deadline: { strictDue: days.strictDue, latestLegal: at('2026-11-27T00:00+02:00') },
    });
  });

  it('send a reminder again only when its moment is ahead again', () => {
    const half = fired(opened().deadline, at('2026-11-23T22:00+02:00')).deadline;
    const now = at('2026-11-23T22:30+02:00');
    const later = change(half, corrected('2026-11-23T18:00+02:00'), now).deadline;
    expect(nextStep(later)).toMatchObject({ kind: 'reminder', atPercent: 50, at: at('2026-11-24T06:00+02:00') });
    const earlier = change(half, corrected('2026-11-23T09:00+02:00'), now).deadline;
    expect(nextStep(earlier)).toMatchObject({ kind: 'reminder', atPercent: 80 });
  });
});

describe('a breach', () => {
  it('is explained, in any state, and never removed', () => {
    const now = at('2026-11-24T12:00+02:00');
    const once = change(breached(), explained, now);
    expect(once.deadline.breach).toMatchObject({ explanations: [{ text: 'Drum închis de zăpadă', at: now }] });
    expect(decide(once.deadline, explained, now)).toEqual({ kind: 'unchanged', because: 'same-text' });
    const done = change(breached(), met('2026-11-24T11:00+02:00'), now).deadline;
    expect(change(done, explained, now).deadline).toMatchObject({ state: 'met', breach: { explanations: [{}] } });
  });

  it('that does not exist cannot be explained', () => {
    expect(decide(opened().deadline, explained, start)).toMatchObject({ refusal: { kind: 'no-breach' } });
  });
});

describe('a table of holidays that ends', () => {
  it('is said, and decides nothing', () => {
    const late = at('2060-12-29T10:00+02:00');
    const days = open(rule({ within: { quantity: 1, unit: 'calendar-days' } }), late).deadline;
    const stopped = change(days, paused, late).deadline;
    expect(decide(stopped, resumed, at('2060-12-30T12:00+02:00'))).toMatchObject({
      kind: 'refused',
      refusal: { kind: 'no-holidays-for-year', year: 2061 },
    });
  });
});

const bug = (): never => {
  throw new Error('a term in days has a last day');
};

describe('what happens next', () => {
  it.each<[string, () => Deadline, object | null]>([
    ['a reminder', () => opened().deadline, { kind: 'reminder', atPercent: 50, to: 'case-worker' }],
    [
      'the due instant',
      () => fired(opened().deadline, at('2026-11-24T09:00+02:00')).deadline,
      { kind: 'due', at: due },
    ],
    ['the end of a pause', () => change(opened().deadline, paused, start).deadline, { kind: 'pause-ends' }],
    ['the next to be told', breached, { kind: 'overdue-told', to: 'supervisor' }],
  ])('is %s', (_what, deadline, next) => {
    expect(nextStep(deadline())).toMatchObject({ ...next });
  });

  it('is nothing after the end', () => {
    expect(nextStep(change(opened().deadline, cancelled, start).deadline)).toBeNull();
  });
});

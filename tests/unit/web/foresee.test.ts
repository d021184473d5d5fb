import { describe, expect, it } from 'vitest';
import { type AlertView } from '../../../web/src/api/answers.ts';
import { hasNew } from '../../../web/src/on-call/alarm.ts';
import { foreseen } from '../../../web/src/on-call/foresee.ts';

const me = { staffId: 'asistent-1', name: 'Exemplu Asistent Unu' };
const at = '2026-12-01T21:00:00.000Z';

const alert = (more: Partial<AlertView> = {}): AlertView => ({
  alertId: 'A0000000000001',
  version: 1,
  state: 'paging',
  urgency: 'urgent',
  about: { kind: 'referral' },
  referralId: 'DEMO-0001',
  referralIds: ['DEMO-0001'],
  caseIds: [],
  raisedAt: '2026-12-01T20:59:00.000Z',
  step: 1,
  answerBy: '2026-12-01T21:04:00.000Z',
  acknowledgedBy: null,
  acknowledgedAt: null,
  firstContactAt: null,
  contactBy: null,
  needs: 1,
  acceptances: [],
  offer: null,
  group: null,
  sentOn: [],
  declines: [],
  ...more,
});

describe('what an answer will most likely make of an alert', () => {
  it('is that whoever takes it has it, and the next level is not called', () => {
    expect(foreseen(alert(), { kind: 'acknowledge' }, me, at)).toMatchObject({
      state: 'acknowledged',
      acknowledgedBy: { staffId: 'asistent-1', name: 'Exemplu Asistent Unu' },
      acknowledgedAt: at,
      answerBy: null,
    });
  });

  it('is not known when two people are needed', () => {
    const pair = alert({ needs: 2 });
    expect(foreseen(pair, { kind: 'acknowledge' }, me, at)).toBe(pair);
  });

  it('is not known before it is known who answers', () => {
    const open = alert();
    expect(foreseen(open, { kind: 'acknowledge' }, null, at)).toBe(open);
  });

  it.each(['acknowledged', 'ended'] as const)('leaves an alert that is %s to whoever has it', (state) => {
    const over = alert({ state, acknowledgedBy: { staffId: 'asistent-2', name: 'Doi', via: 'link' } });
    expect(foreseen(over, { kind: 'acknowledge' }, me, at)).toBe(over);
  });

  it('is that a first contact ends the wait for it', () => {
    const taken = alert({ state: 'acknowledged', contactBy: '2026-12-01T21:30:00.000Z' });
    expect(foreseen(taken, { kind: 'first-contact' }, me, at)).toMatchObject({ firstContactAt: at, contactBy: null });
  });

  it.each([
    { kind: 'decline', reason: 'too-far' },
    { kind: 'hand-over', to: 'asistent-2' },
    { kind: 'take-back' },
    { kind: 'escalate', level: 1, reason: 'nu răspunde' },
  ] as const)('is left to the API for $kind', (action) => {
    const open = alert();
    expect(foreseen(open, action, me, at)).toBe(open);
  });
});

describe('a new alert', () => {
  it('is one that was not there before', () => {
    const known = new Set(['A1', 'A2']);
    expect(hasNew(known, [{ alertId: 'A1' }])).toBe(false);
    expect(hasNew(known, [])).toBe(false);
    expect(hasNew(known, [{ alertId: 'A1' }, { alertId: 'A3' }])).toBe(true);
  });
});

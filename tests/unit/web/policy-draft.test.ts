import { describe, expect, it } from 'vitest';
import { durationTyped } from '../../../web/src/settings/duration-field.tsx';
import { draftOf, faultsOf, policyOf, type PolicyDraft } from '../../../web/src/settings/policies/policy-draft.ts';
import { type LevelView, type PolicyView } from '../../../web/src/settings/use-settings.ts';
import { momentOf } from '../../../web/src/settings/simulation/local-moment.ts';

const level = (layer: string): LevelView => ({
  targets: [{ kind: 'layer', layer }],
  channels: ['sms'],
  fallback: ['email'],
  answerWithin: { minutes: 5 },
});
const policy: PolicyView = {
  urgency: 'urgent',
  levels: [level('first'), level('second')],
  rounds: 2,
  lastResort: { ...level('first'), targets: [{ kind: 'role', role: 'director' }], acknowledgements: 2 },
  firstContactWithin: { hours: 1 },
};
const draft = draftOf(policy, 'urgent');
const withWait = (quantity: string): PolicyDraft => ({
  ...draft,
  levels: draft.levels.map((level) => ({ ...level, answerWithin: { quantity, unit: 'minutes' } })),
});

describe('the draft of a policy', () => {
  it('is the policy again when nothing was changed', () => {
    expect(policyOf(draft)).toEqual(policy);
  });

  it.each(['0', '', '-3', '1.5', 'zece', '10000'])('has a fault at the field for a wait of "%s"', (typed) => {
    expect(faultsOf(withWait(typed)).map(({ pointer }) => pointer)).toEqual([
      '/change/policy/levels/0/answerWithin',
      '/change/policy/levels/1/answerWithin',
    ]);
    expect(policyOf(withWait(typed))).toBeNull();
  });

  it('asks somebody, by something, between one and twenty times', () => {
    const empty = { ...draft, rounds: '21', lastResort: { ...draft.lastResort, targets: [], channels: [] } };
    expect(faultsOf(empty).map(({ text }) => text)).toEqual(['fault.targets', 'fault.channels', 'fault.rounds']);
  });

  it('does not keep in reserve what is used at once', () => {
    const both = draft.levels.map((level) => ({ ...level, channels: ['sms', 'email'] as const }));
    expect(policyOf({ ...draft, levels: both })?.levels.map(({ fallback }) => fallback)).toEqual([[], []]);
  });
});

describe('what is typed', () => {
  it('is a duration in its unit', () => {
    expect(durationTyped({ quantity: ' 7 ', unit: 'minutes' })).toEqual({ minutes: 7 });
  });

  it('is a moment on the clock on the wall, or none', () => {
    expect(momentOf('at', '2027-05-02T02:00')).toEqual({ kind: 'at', date: '2027-05-02', time: '02:00' });
    expect(momentOf('at', '')).toBeNull();
    expect(momentOf('easter', '')).toEqual({ kind: 'night', night: 'easter' });
  });
});

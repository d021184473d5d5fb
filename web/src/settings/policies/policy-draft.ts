import { type Urgency } from '../../../../shared/domain/kernel/urgency.ts';
import { durationTyped, typed, type TypedDuration } from '../duration-field.tsx';
import { type Channel, type LevelView, type PolicyView, type TargetView } from '../use-settings.ts';

/** A level as it is being edited. `key` names it while levels are moved. */
export type LevelDraft = {
  key: string;
  targets: readonly TargetView[];
  channels: readonly Channel[];
  fallback: readonly Channel[];
  answerWithin: TypedDuration;
  pair: boolean;
};

export type PolicyDraft = {
  urgency: Urgency;
  levels: readonly LevelDraft[];
  rounds: string;
  lastResort: LevelDraft;
  /** Null: an acceptance does not expire. */
  firstContactWithin: TypedDuration | null;
};

const levelDraft = (level: LevelView, key: string): LevelDraft => ({
  key,
  targets: level.targets,
  channels: level.channels,
  fallback: level.fallback,
  answerWithin: typed(level.answerWithin),
  pair: level.acknowledgements === 2,
});

export const draftOf = (policy: PolicyView, urgency: Urgency): PolicyDraft => ({
  urgency,
  levels: policy.levels.map((level, index) => levelDraft(level, `level-${index}`)),
  rounds: String(policy.rounds),
  lastResort: levelDraft(policy.lastResort, 'last'),
  firstContactWithin: policy.firstContactWithin === undefined ? null : typed(policy.firstContactWithin),
});

/** The people among some targets, one by one, in their order. */
export const namedIn = (targets: readonly TargetView[]): string[] =>
  targets.flatMap((one) => (one.kind === 'staff' ? [one.staffId] : []));

/** The levels with the one at `from` moved to `to`. */
export const movedLevel = (levels: readonly LevelDraft[], from: number, to: number): LevelDraft[] => {
  const one = levels[from];
  if (one === undefined) return [...levels];
  const others = levels.filter((_, index) => index !== from);
  return [...others.slice(0, to), one, ...others.slice(to)];
};

/** What is wrong with a draft before it is asked of anybody: where, by the pointer the API would use, and a key of the texts. */
export type DraftFault = {
  pointer: string;
  text: 'fault.duration' | 'fault.targets' | 'fault.channels' | 'fault.rounds';
};

const levelFaults = (level: LevelDraft, pointer: string): DraftFault[] => [
  ...(level.targets.length === 0 ? [{ pointer: `${pointer}/targets`, text: 'fault.targets' as const }] : []),
  ...(level.channels.length === 0 ? [{ pointer: `${pointer}/channels`, text: 'fault.channels' as const }] : []),
  ...(durationTyped(level.answerWithin) === null
    ? [{ pointer: `${pointer}/answerWithin`, text: 'fault.duration' as const }]
    : []),
];

const roundsOf = (text: string): number | null => {
  const number = Number(text.trim());
  return /^\d+$/.test(text.trim()) && number >= 1 && number <= 20 ? number : null;
};

export const faultsOf = (draft: PolicyDraft): DraftFault[] => [
  ...draft.levels.flatMap((level, index) => levelFaults(level, `/change/policy/levels/${index}`)),
  ...levelFaults(draft.lastResort, '/change/policy/lastResort'),
  ...(roundsOf(draft.rounds) === null ? [{ pointer: '/change/policy/rounds', text: 'fault.rounds' as const }] : []),
  ...(draft.firstContactWithin !== null && durationTyped(draft.firstContactWithin) === null
    ? [{ pointer: '/change/policy/firstContactWithin', text: 'fault.duration' as const }]
    : []),
];

const levelOf = ({ targets, channels, fallback, answerWithin, pair }: LevelDraft): LevelView | null => {
  const length = durationTyped(answerWithin);
  if (length === null) return null;
  return {
    targets: [...targets],
    channels: [...channels],
    fallback: fallback.filter((one) => !channels.includes(one)),
    answerWithin: length,
    ...(pair ? { acknowledgements: 2 } : {}),
  };
};

/** The policy a draft is; null: it is none yet. */
export const policyOf = (draft: PolicyDraft): PolicyView | null => {
  if (faultsOf(draft).length > 0) return null;
  const levels = draft.levels.map(levelOf).filter((level) => level !== null);
  const lastResort = levelOf(draft.lastResort);
  const rounds = roundsOf(draft.rounds);
  const contact = draft.firstContactWithin === null ? null : durationTyped(draft.firstContactWithin);
  if (lastResort === null || rounds === null) return null;
  return {
    urgency: draft.urgency,
    levels,
    rounds,
    lastResort,
    ...(contact === null ? {} : { firstContactWithin: contact }),
  };
};

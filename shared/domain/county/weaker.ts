import { type EscalationLevel, type EscalationPolicy } from '../escalation/policy.ts';
import { inMilliseconds } from '../kernel/time.ts';
import { urgencies, type Urgency } from '../kernel/urgency.ts';
import { type CountySettings } from './settings.ts';

/** Ways in which a policy watches less than it did. None is forbidden; none happens unsaid. */
export const weaknesses = [
  'fewer-levels',
  'fewer-rounds',
  'asked-later',
  'last-resort-narrower',
  'fewer-channels',
  'pair-given-up',
  'acceptance-lasts',
  'contact-later',
] as const;
export type Weakness = (typeof weaknesses)[number];
export type Weaker = { urgency: Urgency; what: Weakness; level?: number };

/** Milliseconds until the last resort is asked, when nobody answers. */
const untilLastResort = ({ levels, rounds }: EscalationPolicy): number =>
  rounds * levels.reduce((sum, { answerWithin }) => sum + inMilliseconds(answerWithin), 0);

const usesLess = (before: EscalationLevel, after: EscalationLevel): boolean =>
  before.channels.some((one) => !after.channels.includes(one)) ||
  before.fallback.some((one) => ![...after.channels, ...after.fallback].includes(one));

const namesLess = (before: EscalationLevel, after: EscalationLevel): boolean => {
  const kept = new Set(after.targets.map((one) => JSON.stringify(one)));
  return before.targets.some((one) => !kept.has(JSON.stringify(one)));
};

const contactLater = (before: EscalationPolicy, after: EscalationPolicy): boolean =>
  before.firstContactWithin !== undefined &&
  after.firstContactWithin !== undefined &&
  inMilliseconds(after.firstContactWithin) > inMilliseconds(before.firstContactWithin);

const weakerLevels = (before: EscalationPolicy, after: EscalationPolicy): Omit<Weaker, 'urgency'>[] =>
  after.levels.flatMap((now, level): Omit<Weaker, 'urgency'>[] => {
    const was = before.levels[level];
    if (was === undefined) return [];
    return [
      ...(usesLess(was, now) ? [{ what: 'fewer-channels' as const, level }] : []),
      ...((now.acknowledgements ?? 1) < (was.acknowledgements ?? 1) ? [{ what: 'pair-given-up' as const, level }] : []),
    ];
  });

const weakerPolicy = (before: EscalationPolicy, after: EscalationPolicy): Omit<Weaker, 'urgency'>[] => [
  ...(after.levels.length < before.levels.length ? [{ what: 'fewer-levels' as const }] : []),
  ...(after.rounds < before.rounds ? [{ what: 'fewer-rounds' as const }] : []),
  ...(untilLastResort(after) > untilLastResort(before) ? [{ what: 'asked-later' as const }] : []),
  ...(namesLess(before.lastResort, after.lastResort) || usesLess(before.lastResort, after.lastResort)
    ? [{ what: 'last-resort-narrower' as const }]
    : []),
  ...weakerLevels(before, after),
  ...(before.firstContactWithin !== undefined && after.firstContactWithin === undefined
    ? [{ what: 'acceptance-lasts' as const }]
    : []),
  ...(contactLater(before, after) ? [{ what: 'contact-later' as const }] : []),
];

/** Everything in which the policies of `after` watch less than those of `before`. */
export const weakerThan = (before: CountySettings, after: CountySettings): Weaker[] =>
  urgencies.flatMap((urgency) =>
    weakerPolicy(before.escalationPolicies[urgency], after.escalationPolicies[urgency]).map((one) => ({
      urgency,
      ...one,
    })),
  );

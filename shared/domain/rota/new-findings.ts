import { checkRota, hitOf, type Finding } from './check-rota.ts';
import { type Interval } from './deed.ts';
import { type Rota } from './rota.ts';

/** What is left of a time when another one is taken out of it. */
const minus = ({ from, until }: Interval, other: Interval): Interval[] => {
  if (other.until <= from || until <= other.from) return [{ from, until }];
  return [
    { from, until: other.from },
    { from: other.until, until },
  ].filter((part) => part.from < part.until);
};

const without = (hit: Interval, others: readonly Interval[]): Interval[] =>
  others.reduce<Interval[]>((left, other) => left.flatMap((part) => minus(part, other)), [hit]);

const isSame = (one: Finding, other: Finding): boolean =>
  one.kind === other.kind &&
  one.staffId === other.staffId &&
  one.skill === other.skill &&
  one.layers.join() === other.layers.join();

/** One of a pair, or one without the skill, is better than the nobody there was. */
const isBetter = (one: Finding, than: Finding): boolean =>
  than.kind === 'gap' && ['pair-incomplete', 'skill-missing'].includes(one.kind) && one.layers[0] === than.layers[0];

/** What a change of the rota makes wrong that was not wrong before, with exactly the times at which it is so. */
export const newFindings = (before: Rota, after: Rota, interval: Interval): Finding[] => {
  const known = checkRota(before, interval);
  return checkRota(after, interval).flatMap((finding) => {
    const excused = known.filter((one) => isSame(finding, one) || isBetter(finding, one)).flatMap(({ hits }) => hits);
    const hits = finding.hits.flatMap((hit) => without(hit, excused)).map(hitOf);
    return hits.length === 0 ? [] : { ...finding, hits };
  });
};

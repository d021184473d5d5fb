import { type Breach } from './use-breaches.ts';

export type BreachGroup = { key: string; breaches: number; unexplained: number; running: number };

/** How many breaches there are of each key, most first. */
export const groupBreaches = (breaches: readonly Breach[], keyOf: (breach: Breach) => string): BreachGroup[] => {
  const groups = new Map<string, Breach[]>();
  for (const breach of breaches) groups.set(keyOf(breach), [...(groups.get(keyOf(breach)) ?? []), breach]);
  return [...groups]
    .map(([key, own]) => ({
      key,
      breaches: own.length,
      unexplained: own.filter(({ explained }) => !explained).length,
      running: own.filter(({ state }) => state === 'running').length,
    }))
    .toSorted((a, b) => b.breaches - a.breaches || a.key.localeCompare(b.key));
};

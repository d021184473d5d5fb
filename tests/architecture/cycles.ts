import { type ImportGraph } from './sources.ts';

/** Circular imports as the files on the way round, "a.ts → b.ts → a.ts": at least one of every tangle. */
export const cycles = (graph: ImportGraph): string[] => {
  const found: string[] = [];
  const done = new Set<string>();
  const follow = (path: string, way: readonly string[]): void => {
    const met = way.indexOf(path);
    if (met >= 0) {
      found.push([...way.slice(met), path].join(' → '));
      return;
    }
    if (done.has(path)) return;
    for (const file of graph.get(path)?.files ?? []) follow(file, [...way, path]);
    done.add(path);
  };
  for (const path of graph.keys()) follow(path, []);
  return found;
};

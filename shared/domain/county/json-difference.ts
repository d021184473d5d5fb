import * as z from 'zod/mini';

const objectOf = z.record(z.string(), z.unknown());
const listOf = z.array(z.unknown());

/** What tells the entries of a list apart, so that one entry added in front is not shown as every entry changed. */
const identities = ['staffId', 'institutionId', 'rule', 'layer'] as const;
/** What tells rows of one rule apart: which case it is for, and since when. */
const qualifiers = ['variant', 'validFrom'] as const;

const byIdentity = (list: readonly unknown[]): Map<string, unknown> | undefined => {
  const objects = list.map((entry) => objectOf.safeParse(entry).data ?? {});
  const identity = identities.find((name) => objects.every((entry) => typeof entry[name] === 'string'));
  if (identity === undefined) return undefined;
  const nameOf = (entry: Record<string, unknown>): string =>
    [identity, ...qualifiers].flatMap((field) => (typeof entry[field] === 'string' ? [entry[field]] : [])).join(' ');
  const named = new Map(objects.map((entry) => [nameOf(entry), entry]));
  return named.size === list.length ? named : undefined;
};

/** The parts of a value by name: an object's fields, a list's entries by identity, or else by position. */
const partsOf = (value: unknown): Map<string, unknown> | undefined => {
  const list = listOf.safeParse(value).data;
  if (list) return byIdentity(list) ?? new Map(list.map((entry, index) => [String(index), entry]));
  const object = objectOf.safeParse(value).data;
  return object && new Map(Object.entries(object));
};

const isShort = (text: string): boolean => text.length <= 100;

const shown = (value: unknown): string => {
  const text = JSON.stringify(value);
  return isShort(text) ? text : `${text.slice(0, 97)}…`;
};

/** One difference: where, and the JSON before and after, shortened; null: there was nothing, or is nothing any more. */
export type Difference = { path: string; before: string | null; after: string | null };

/**
 * What changed from one JSON value to another. The order of entries that have an identity does not count as a change. Empty: nothing
 * changed.
 */
export const differencesOf = (before: unknown, after: unknown, path = ''): Difference[] => {
  if (JSON.stringify(before) === JSON.stringify(after)) return [];
  if (before === undefined) return [{ path, before: null, after: shown(after) }];
  if (after === undefined) return [{ path, before: shown(before), after: null }];
  const [was, is] = [partsOf(before), partsOf(after)];
  if (!was || !is || Array.isArray(before) !== Array.isArray(after)) {
    return [{ path, before: shown(before), after: shown(after) }];
  }
  return [...new Set([...was.keys(), ...is.keys()])].flatMap((name) =>
    differencesOf(was.get(name), is.get(name), path === '' ? name : `${path}.${name}`),
  );
};

/** The same as lines: `rota.staff.ana.phone: "+40…" → "+40…"`. */
export const jsonDifference = (before: unknown, after: unknown, path: string): string[] =>
  differencesOf(before, after, path).map((one) => {
    if (one.before === null) return `${one.path}: added ${one.after ?? ''}`;
    return one.after === null ? `${one.path}: removed ${one.before}` : `${one.path}: ${one.before} → ${one.after}`;
  });

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

/**
 * What changed from one JSON value to another, a line a change: `rota.staff.ana.phone: "+40…" → "+40…"`.
 * The order of entries that have an identity does not count as a change. Empty: nothing changed.
 */
export const jsonDifference = (before: unknown, after: unknown, path: string): string[] => {
  if (JSON.stringify(before) === JSON.stringify(after)) return [];
  if (before === undefined) return [`${path}: added ${shown(after)}`];
  if (after === undefined) return [`${path}: removed ${shown(before)}`];
  const [was, is] = [partsOf(before), partsOf(after)];
  if (!was || !is || Array.isArray(before) !== Array.isArray(after)) {
    return [`${path}: ${shown(before)} → ${shown(after)}`];
  }
  return [...new Set([...was.keys(), ...is.keys()])].flatMap((name) =>
    jsonDifference(was.get(name), is.get(name), path === '' ? name : `${path}.${name}`),
  );
};

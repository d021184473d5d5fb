import { type FieldChange } from './provider-change.ts';

/** The same text for the same content: a table gives the fields of an object back in any order. */
export const canonical = (value: unknown): string =>
  JSON.stringify(value, (_, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );

const shown = (value: unknown): FieldChange['before'] => {
  if (value === undefined || value === null) return null;
  return typeof value === 'string' || typeof value === 'number' ? value : canonical(value);
};

/** The fields of `after` that are otherwise in `before`. */
export const fieldChanges = (
  before: Readonly<Record<string, unknown>>,
  after: Readonly<Record<string, unknown>>,
  serviceId: FieldChange['serviceId'],
): FieldChange[] =>
  Object.keys(after)
    .filter((field) => canonical(before[field] ?? null) !== canonical(after[field] ?? null))
    .map((field) => ({ serviceId, field, before: shown(before[field]), after: shown(after[field]) }));

import * as z from 'zod/mini';

const resource = z.looseObject({
  Type: z.string(),
  Properties: z._default(z.record(z.string(), z.unknown()), {}),
  DeletionPolicy: z.optional(z.string()),
  UpdateReplacePolicy: z.optional(z.string()),
});

export const template = z.looseObject({
  Resources: z.record(z.string(), resource),
  Parameters: z._default(z.record(z.string(), z.looseObject({ Default: z.optional(z.unknown()) })), {}),
  Outputs: z._default(
    z.record(z.string(), z.looseObject({ Value: z.unknown(), Export: z.optional(z.object({ Name: z.string() })) })),
    {},
  ),
});
export type Template = z.infer<typeof template>;

export const record = z.record(z.string(), z.unknown());

/** The value at a path of keys and indexes; undefined when there is none. */
export const at = (value: unknown, ...path: (string | number)[]): unknown =>
  path.reduce<unknown>((inner, key) => {
    if (Array.isArray(inner)) return typeof key === 'number' ? inner.at(key) : undefined;
    const object = record.safeParse(inner);
    return object.success ? object.data[key] : undefined;
  }, value);

/** Template lists may hold one value without its brackets. */
export const listOf = (value: unknown): unknown[] => {
  if (value === undefined) return [];
  return Array.isArray(value) ? value : [value];
};

export const textsOf = (value: unknown): string[] => listOf(value).map((one) => z.string().parse(one));

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * Moves the named schemas of a document (`$defs`, where each was made) to its components, once each, so that what many
 * operations share is said once. @throws Error when two schemas have one name.
 */
export const liftDefinitions = (document: unknown): { document: unknown; schemas: Record<string, unknown> } => {
  const schemas: Record<string, unknown> = {};

  const lift = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(lift);
    if (!isObject(value)) return value;
    const { $defs, ...rest } = value;
    if (isObject($defs)) for (const [name, schema] of Object.entries($defs)) keep(name, lift(schema));
    return Object.fromEntries(
      Object.entries(rest).map(([key, inner]) => [
        key,
        key === '$ref' && typeof inner === 'string' ? inner.replace('#/$defs/', '#/components/schemas/') : lift(inner),
      ]),
    );
  };

  const keep = (name: string, schema: unknown): void => {
    const known = schemas[name];
    if (known !== undefined && JSON.stringify(known) !== JSON.stringify(schema))
      throw new Error(`two schemas are called ${name}`);
    schemas[name] = schema;
  };

  return { document: lift(document), schemas };
};

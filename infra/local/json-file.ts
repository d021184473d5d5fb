import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import * as z from 'zod/mini';

/** @returns undefined when the file is absent, or not JSON of this schema. */
export const readJson = <S extends z.core.$ZodType>(file: string, schema: S): z.output<S> | undefined => {
  if (!existsSync(file)) return undefined;
  try {
    return z.safeParse(schema, JSON.parse(readFileSync(file, 'utf8'))).data;
  } catch {
    return undefined;
  }
};

/** Appears whole or not at all; readable by its owner only. */
export const writeJson = (file: string, value: unknown): void => {
  const partial = `${file}.${process.pid}`;
  writeFileSync(partial, `${JSON.stringify(value, null, 2)}\n`, { mode: 0o600 });
  renameSync(partial, file);
};

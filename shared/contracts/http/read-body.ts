import * as z from 'zod/mini';
import { err, ok, type Result } from '../../domain/kernel/result.ts';
import { faultsOf, type Fault } from './faults.ts';
import { type Language } from './language.ts';
import { type ProblemCode } from './problems.ts';

/** An item of the table holds 400 KB; this leaves room for what the service adds, and for every diacritic in UTF-8. */
export const mostBodyBytes = 256 * 1024;

export type BodyRefusal = { code: ProblemCode; errors?: Fault[] };

type Raw = { body: string; headers: Readonly<Record<string, string>>; language: Language };

const parseJson = (text: string): Result<unknown, 'body-malformed'> => {
  try {
    return ok(JSON.parse(text));
  } catch {
    return err('body-malformed');
  }
};

/**
 * Reads a JSON body by its schema.
 * @returns why it cannot be taken: too large, not JSON, or every wrong field in the caller's language.
 */
export const readBody = <S extends z.core.$ZodType>(
  schema: S,
  { body, headers, language }: Raw,
): Result<z.output<S>, BodyRefusal> => {
  if (new TextEncoder().encode(body).length > mostBodyBytes) return err({ code: 'body-too-large' });
  const mediaType = headers['content-type']?.split(';')[0]?.trim().toLowerCase();
  if (mediaType !== 'application/json') return err({ code: 'content-type-unsupported' });
  const raw = parseJson(body);
  if (!raw.ok) return err({ code: raw.error });
  const parsed = z.safeParse(schema, raw.value);
  if (parsed.success) return ok(parsed.data);
  return err({ code: 'content-invalid', errors: faultsOf(parsed.error.issues, raw.value, language) });
};

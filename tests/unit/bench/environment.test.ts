import { globSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { functionEnvironment } from '../../../bench/environment.ts';

const schemas = globSync('functions/*/*/env.ts');
const module = z.object({ envSchema: z.custom<z.ZodMiniObject>((value) => value instanceof z.ZodMiniObject) });

describe('the environment functions are measured in', () => {
  it.each(schemas)('satisfies %s', async (path) => {
    const { envSchema } = module.parse(await import(`../../../${path}`));
    expect(z.safeParse(envSchema, functionEnvironment()).error?.issues ?? []).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import { environmentReads } from './environment.ts';
import { readSources } from './sources.ts';

describe('the environment', () => {
  it('is read in env.ts alone, apart from tools and tests', () => {
    expect(environmentReads(readSources())).toEqual([]);
  });
});

describe('the rule of the environment', () => {
  const reads = (path: string, text: string) => environmentReads(new Map([[path, text]]));

  it.each([
    `const county = process.env['COUNTY'];`,
    `const county = process.env.COUNTY;`,
    `const county = globalThis.process.env.COUNTY;`,
    `const all = process['env'];`,
    `const { env } = process;`,
    `import { env } from 'node:process';`,
  ])('sees %s', (text) => {
    expect(reads('functions/a/b/b.ts', text)).toHaveLength(1);
    expect(reads('infra/bin/app.ts', text)).toHaveLength(1);
    expect(reads('functions/a/b/env.ts', text)).toEqual([]);
    expect(reads('infra/local/start.ts', text)).toEqual([]);
  });

  it.each([`// process.env is read in env.ts`, `const text = 'process.env';`, `const mode = import.meta.env.MODE;`])(
    'passes over %s',
    (text) => {
      expect(reads('web/src/a.ts', text)).toEqual([]);
    },
  );
});

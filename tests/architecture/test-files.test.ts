import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { importGraph, readSources } from './sources.ts';
import { focusedOrSkipped, isTest, neverRun, withoutExpect } from './test-files.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** The files the test runner itself would run, whatever its configuration says. */
const collected = (): string[] => {
  const answer = execFileSync(
    process.execPath,
    [`${root}node_modules/vitest/vitest.mjs`, 'list', '--filesOnly', '--json'],
    { cwd: root, encoding: 'utf8' },
  );
  return z.parse(z.array(z.object({ file: z.string() })), JSON.parse(answer)).map(({ file }) => file.replace(root, ''));
};

describe('the tests', () => {
  const sources = readSources();
  const graph = importGraph(sources);
  const tests = [...sources.keys()].filter(isTest);

  it('are all collected by the runner', () => {
    const run = new Set(collected());
    expect(tests.filter((path) => !run.has(path))).toEqual([]);
    expect(neverRun(sources, graph)).toEqual([]);
  });

  it('all expect something', () => {
    expect(withoutExpect(sources, graph)).toEqual([]);
  });

  it('are never focused, nor skipped without a printed reason', () => {
    expect(focusedOrSkipped(sources)).toEqual([]);
  });
});

describe('the guard of the tests', () => {
  const sourcesOf = (files: Record<string, string>) => new Map(Object.entries(files));
  const suite = `import { expect, it } from 'vitest';\nexport const behaves = () => { it('x', () => { expect(1).toBe(1); }); };`;

  it('finds a test that expects nothing, and counts a shared suite as expecting', () => {
    const sources = sourcesOf({
      'tests/unit/empty.test.ts': `import { expect, it } from 'vitest';\nit('does', () => {});`,
      'tests/unit/shared.test.ts': `import { behaves } from '../support/suite.ts';\nbehaves();`,
      'tests/support/suite.ts': suite,
    });
    expect(withoutExpect(sources, importGraph(sources))).toEqual(['tests/unit/empty.test.ts']);
  });

  it('finds tests in a file that nothing runs', () => {
    const sources = sourcesOf({
      'tests/unit/forgotten.ts': suite,
      'tests/unit/forgotten.spec.ts': `describe.each([1])('x', () => {});`,
      'tests/unit/support.ts': `export const it = 1;`,
    });
    expect(neverRun(sources, importGraph(sources))).toEqual([
      'tests/unit/forgotten.ts',
      'tests/unit/forgotten.spec.ts',
    ]);
  });

  it.each([
    `it.only('x', () => {});`,
    `describe.concurrent.only('x', () => {});`,
    `it.each([1]).skip('x', () => {});`,
    `test.skip('x', () => {});`,
    `it.todo('x');`,
    `it('x', { only: true }, () => {});`,
    `it('x', { skip: slow }, () => {});`,
    `describe.skipIf(slow)('x', () => {});`,
    `it('x', (context) => { context.skip(); });`,
    `it('x', (context) => { context.skip(slow); });`,
  ])('refuses %s', (text) => {
    expect(focusedOrSkipped(sourcesOf({ 'tests/unit/a.test.ts': text }))).toEqual(['tests/unit/a.test.ts:1']);
  });

  it.each([
    `console.warn('No local cloud: not tried.'); describe.runIf(isLocal)('x', () => {});`,
    `it('x', (context) => { context.skip(!isLocal, 'no local cloud'); });`,
    `const only = list.only(1); // it.only`,
    `expect(options).toEqual({ only: true });`,
  ])('passes over %s', (text) => {
    expect(focusedOrSkipped(sourcesOf({ 'tests/unit/a.test.ts': text }))).toEqual([]);
  });
});

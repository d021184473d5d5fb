import { defineConfig, type TestProjectInlineConfiguration } from 'vitest/config';
import { countTests } from './tests/support/report/count-tests.ts';
import { type Kind } from './tests/support/report/kinds.ts';

type Options = NonNullable<TestProjectInlineConfiguration['test']>;

const kind = (name: Kind, options: Options = {}): TestProjectInlineConfiguration => ({
  test: { name, include: [`tests/${name}/**/*.test.ts`], restoreMocks: true, ...options },
});

/** Names the file that `npm test` reads its summary from. */
const counts = process.env['SEMNAL_TEST_COUNTS'];

export default defineConfig({
  test: {
    reporters: ['default', ...(counts === undefined ? [] : [countTests(counts)])],
    projects: [
      kind('unit', { testTimeout: 20_000 }),
      kind('adapters', { testTimeout: 20_000 }),
      kind('contract', { testTimeout: 60_000 }),
      kind('architecture', { testTimeout: 60_000 }),
      kind('infra', { testTimeout: 120_000, hookTimeout: 120_000 }),
      kind('integration', {
        globalSetup: 'tests/support/cloud/emulator.ts',
        sequence: { groupOrder: 1 },
        testTimeout: 60_000,
        hookTimeout: 60_000,
      }),
      // One file at a time: they share one deployment, and measure it.
      kind('e2e', {
        globalSetup: 'tests/support/cloud/local-cloud.ts',
        sequence: { groupOrder: 2 },
        fileParallelism: false,
        testTimeout: 120_000,
        hookTimeout: 120_000,
      }),
      // After them, on a deployment of its own: a real browser on the built web.
      kind('browser', {
        globalSetup: 'tests/support/cloud/local-cloud.ts',
        sequence: { groupOrder: 3 },
        fileParallelism: false,
        testTimeout: 120_000,
        hookTimeout: 120_000,
      }),
    ],
  },
});

import { writeFileSync } from 'node:fs';
import { type Reporter, type TestCase, type TestModule, type TestSuite } from 'vitest/node';
import { type KindCounts, type RunCounts } from './counts.ts';
import { isKind, kinds, type Kind } from './kinds.ts';

/** Files that could not be read, and hooks that failed: what failed although it is no test. */
const failuresBeside = (module: TestModule): number =>
  [module, ...module.children.allSuites()].filter((part: TestModule | TestSuite) => part.errors().length > 0).length;

const reasonOf = (one: TestCase): string => {
  const result = one.result();
  return (result.state === 'skipped' ? result.note : undefined) ?? 'its file says why above';
};

/** Counts what one kind's files hold. */
const countKind = (kind: Kind, modules: readonly TestModule[], seconds: number): KindCounts => {
  const tests = modules.flatMap((module) => [...module.children.allTests()]);
  const skipped = tests.filter((one) => one.result().state === 'skipped');
  return {
    kind,
    passed: tests.filter((one) => one.result().state === 'passed').length,
    // A test left pending was cut short: that is a failure too.
    failed:
      tests.filter((one) => ['failed', 'pending'].includes(one.result().state)).length +
      modules.reduce((total, module) => total + failuresBeside(module), 0),
    skipped: skipped.length,
    seconds,
    skips: skipped.map((one) => ({ test: one.fullName, reason: reasonOf(one) })),
  };
};

/** Writes what became of the tests, kind by kind, to a file for `npm test` to sum up. */
export const countTests = (file: string, now: () => number = () => performance.now()): Reporter => {
  const started = new Map<string, number>();
  const ended = new Map<string, number>();
  return {
    onTestModuleStart: ({ project }) => {
      if (!started.has(project.name)) started.set(project.name, now());
    },
    onTestModuleEnd: ({ project }) => {
      ended.set(project.name, now());
    },
    onTestRunEnd: (modules, errors) => {
      const secondsOf = (kind: Kind): number => ((ended.get(kind) ?? 0) - (started.get(kind) ?? 0)) / 1_000;
      const ofKind = (kind: Kind) => modules.filter(({ project }) => project.name === kind);
      const counts: RunCounts = {
        kinds: kinds
          .filter((kind) => ofKind(kind).length > 0)
          .map((kind) => countKind(kind, ofKind(kind), secondsOf(kind))),
        outside: errors.length + modules.filter(({ project }) => !isKind(project.name)).length,
      };
      writeFileSync(file, JSON.stringify(counts));
    },
  };
};

import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { closing, runCounts, type RunCounts } from './support/report/counts.ts';
import { isKind, kinds } from './support/report/kinds.ts';

const root = resolve(import.meta.dirname, '..');
const asked = process.argv.slice(2);
const unknown = asked.filter((argument) => !isKind(argument));

/** A run that broke before its end has counted nothing. */
const readCounts = (file: string): RunCounts => {
  try {
    return runCounts.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    return { kinds: [], outside: 1 };
  }
};

const run = (file: string): Promise<number> =>
  new Promise((ended) => {
    const projects = asked.flatMap((kind) => ['--project', kind]);
    const child = spawn(process.execPath, [join(root, 'node_modules/vitest/vitest.mjs'), 'run', ...projects], {
      cwd: root,
      stdio: 'inherit',
      env: { ...process.env, SEMNAL_TEST_COUNTS: file },
    });
    // The runner stops what it has started, then ends by itself.
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => child.kill(signal));
    child.once('exit', (code) => {
      ended(code ?? 1);
    });
    child.once('error', (error) => {
      console.error(`The test runner could not be started (${error.message}). Was \`npm ci\` run?`);
      ended(1);
    });
  });

/** `npm test` runs every kind, `npm test -- unit contract` some of them. */
if (unknown.length > 0) {
  console.error(`There is no kind of test "${unknown.join('", "')}"; there are: ${kinds.join(', ')}.`);
  process.exitCode = 1;
} else {
  const folder = mkdtempSync(join(tmpdir(), 'semnal-tests-'));
  const file = join(folder, 'counts.json');
  const code = await run(file);
  const { lines, green } = closing(readCounts(file));
  rmSync(folder, { recursive: true, force: true });
  process.exitCode = code === 0 && green ? 0 : Math.max(code, 1);
  console.log(lines.join('\n'));
}

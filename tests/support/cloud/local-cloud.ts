import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type TestProject } from 'vitest/node';
import { startLocalCloud } from '../../../infra/local/local-cloud.ts';
import { writtenProgress } from '../../../infra/local/progress.ts';
import './provided.ts';

const print = (text: string): void => {
  process.stdout.write(text);
};

/** Starts the local cloud once for all e2e tests, in a place of its own and on free ports; its log stays when it fails. */
export const setup = async ({ provide }: TestProject): Promise<() => Promise<void>> => {
  const directory = mkdtempSync(join(tmpdir(), 'semnal-e2e-'));
  print(`\nLocal cloud for the e2e tests, in ${directory}\n\n`);
  const cloud = await startLocalCloud({
    directory,
    county: 'demo',
    webPort: 0,
    emulatorPort: 0,
    reset: false,
    progress: writtenProgress(print),
    python: process.env['SEMNAL_PYTHON'],
    signal: new AbortController().signal,
  });
  provide('localCloud', cloud.outputs);
  return async () => {
    await cloud.stop();
    rmSync(directory, { recursive: true, force: true });
  };
};

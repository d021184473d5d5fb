import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type TestProject } from 'vitest/node';
import { startEmulator } from '../../../infra/local/emulator/emulator.ts';
import { installEmulator } from '../../../infra/local/emulator/install.ts';
import { findPython } from '../../../infra/local/emulator/python.ts';
import { prepareFolders } from '../../../infra/local/kept-state.ts';
import { claimPort } from '../../../infra/local/ports.ts';
import { emulatorHome, localPaths } from '../../../infra/local/settings.ts';
import './provided.ts';

const region = 'eu-central-1';

/** Starts the emulator alone for the integration tests: a third of a second, nothing deployed. */
export const setup = async ({ config, provide }: TestProject): Promise<() => Promise<void>> => {
  const directory = mkdtempSync(join(tmpdir(), 'semnal-integration-'));
  const paths = localPaths(directory);
  const installation = await installEmulator(await findPython(process.env['SEMNAL_PYTHON']), emulatorHome);
  await prepareFolders(paths);
  const emulator = await startEmulator({
    port: await claimPort(0, 'SEMNAL_EMULATOR_PORT'),
    region,
    paths,
    installation,
    // Nothing is sent from here.
    captureUrl: 'http://127.0.0.1:9',
  });
  provide('emulator', { url: emulator.url, region });
  // For what reads it as people set it; the other kinds of tests must not see it.
  config.env = { ...config.env, AWS_ENDPOINT_URL: emulator.url };
  return async () => {
    await emulator.stop();
    rmSync(directory, { recursive: true, force: true });
  };
};

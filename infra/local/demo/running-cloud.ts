import { existsSync } from 'node:fs';
import { readJson } from '../json-file.ts';
import { type Cleanup } from '../cleanup.ts';
import { startLocalCloud } from '../local-cloud.ts';
import { localOutputs, type LocalOutputs } from '../outputs.ts';
import { type Progress } from '../progress.ts';
import { localPaths, type LocalSettings } from '../settings.ts';
import { callApi } from './api.ts';

const answers = async ({ apiUrl }: LocalOutputs): Promise<boolean> => {
  try {
    return (await callApi(`${apiUrl}/v1/health`)).status === 200;
  } catch {
    return false;
  }
};

/** The local cloud that already runs in this directory. @returns undefined when there is none. */
export const findRunning = async ({
  directory,
}: Pick<LocalSettings, 'directory'>): Promise<LocalOutputs | undefined> => {
  const file = localPaths(directory).outputs;
  const outputs = existsSync(file) ? readJson(file, localOutputs) : undefined;
  return outputs !== undefined && (await answers(outputs)) ? outputs : undefined;
};

/** Starts one as `npm start` does; what it started is stopped by the cleanup, and its state kept. */
export const startOwn = async (
  settings: LocalSettings,
  { progress, signal, cleanup }: { progress: Progress; signal: AbortSignal; cleanup: Cleanup },
): Promise<LocalOutputs> => {
  const cloud = await startLocalCloud({ ...settings, progress, signal, python: process.env['SEMNAL_PYTHON'] });
  cleanup.add(cloud.stop);
  return cloud.outputs;
};

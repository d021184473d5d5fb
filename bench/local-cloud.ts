import { join } from 'node:path';
import { type LocalCloud, startLocalCloud } from '../infra/local/local-cloud.ts';
import { writtenProgress } from '../infra/local/progress.ts';
import { localPaths, repositoryRoot } from '../infra/local/settings.ts';

export type BenchCloud = LocalCloud & { paths: ReturnType<typeof localPaths> };

/** Starts a local cloud of the benchmark's own, empty and on free ports, beside whatever else runs. */
export const startBenchCloud = async (signal: AbortSignal): Promise<BenchCloud> => {
  const directory = join(repositoryRoot, '.local/bench');
  process.stdout.write('\nStarting a local cloud for the measurements\n\n');
  const cloud = await startLocalCloud({
    directory,
    // A real county's pack: the demo county's seconds-long clocks would page people in the middle of a measurement.
    county: 'BC',
    webPort: 0,
    emulatorPort: 0,
    reset: true,
    progress: writtenProgress((text) => process.stdout.write(text)),
    signal,
  });
  return { ...cloud, paths: localPaths(directory) };
};

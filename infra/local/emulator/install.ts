import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { mkdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { LocalCloudError, systemCode } from '../local-cloud-error.ts';
import { type Python } from './python.ts';

const run = promisify(execFile);
const requirements = join(import.meta.dirname, '../requirements.txt');

/** How to start an installed emulator. */
export type Installation = { python: string; pythonPath?: string; version: string };

const pinnedVersion = (text: string): string => /^ministack==(\S+)$/m.exec(text)?.[1] ?? 'unknown';

const lastLines = (error: unknown): string => {
  const output = error instanceof Error && 'stderr' in error ? String(error.stderr) : String(error);
  return output.trim().split('\n').slice(-5).join('\n');
};

const pip = ['-m', 'pip', 'install', '--quiet', '--disable-pip-version-check', '--no-warn-script-location'];

/** A virtual environment; fails where Python comes without `ensurepip` (Debian's python3 without python3-venv). */
const installInEnvironment = async (python: Python, folder: string): Promise<void> => {
  await run(python.command, ['-m', 'venv', folder]);
  await run(join(folder, 'bin/python'), [...pip, '-r', requirements]);
};

/** The packages alone, beside the system's Python. */
const installBeside = async (python: Python, folder: string): Promise<void> => {
  await run(python.command, [...pip, '--target', join(folder, 'packages'), '-r', requirements]);
};

const can = (python: Python, module: string): Promise<boolean> =>
  run(python.command, ['-c', `import ${module}`]).then(
    () => true,
    () => false,
  );

const install = async (python: Python, folder: string): Promise<void> => {
  if ((await can(python, 'venv')) && (await can(python, 'ensurepip'))) return installInEnvironment(python, folder);
  if (await can(python, 'pip')) return installBeside(python, folder);
  throw new LocalCloudError(
    `${python.command} (${python.version}) has neither venv nor pip, which installing the emulator needs. ` +
      'On Debian and Ubuntu: apt install python3-venv. Or name another Python: SEMNAL_PYTHON=<command> npm start.',
  );
};

const installationIn = (python: Python, folder: string, version: string): Installation => {
  const packages = join(folder, 'packages');
  if (existsSync(packages)) return { python: python.command, pythonPath: packages, version };
  return { python: join(folder, 'bin/python'), version };
};

/**
 * Installs the pinned emulator once for each set of pins and Python version; a second start finds it and is done.
 * It is put together aside and moved into place, so that a broken download leaves nothing half-done.
 * @throws LocalCloudError when Python lacks what it needs or the packages cannot be fetched.
 */
export const installEmulator = async (python: Python, home: string): Promise<Installation> => {
  const pins = readFileSync(requirements, 'utf8');
  const name = createHash('sha256').update(`${python.version}\n${pins}`).digest('hex').slice(0, 12);
  const folder = join(home, name);
  const version = pinnedVersion(pins);
  if (existsSync(folder)) return installationIn(python, folder, version);
  const aside = `${folder}.${process.pid}`;
  await rm(aside, { recursive: true, force: true });
  await mkdir(aside, { recursive: true });
  try {
    await install(python, aside);
    await rename(aside, folder);
  } catch (error) {
    await rm(aside, { recursive: true, force: true });
    if (error instanceof LocalCloudError) throw error;
    // Another start was faster: its installation is as good.
    if (systemCode(error) !== 'ENOTEMPTY' && systemCode(error) !== 'EEXIST') {
      throw new LocalCloudError(
        `The emulator could not be installed. Is the Python package index reachable (pip's own settings apply)?\n${lastLines(error)}`,
        { cause: error },
      );
    }
  }
  return installationIn(python, folder, version);
};

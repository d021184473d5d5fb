import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { LocalCloudError } from '../local-cloud-error.ts';

const run = promisify(execFile);

export type Python = { command: string; version: string };

/** Oldest Python the emulator runs on. */
const oldest = { major: 3, minor: 10 };

const candidates = ['python3', 'python3.14', 'python3.13', 'python3.12', 'python3.11', 'python3.10', 'python'];

/** @returns undefined when there is no such command. */
const ask = async (command: string): Promise<Python | undefined> => {
  try {
    const { stdout } = await run(command, ['-c', 'import platform; print(platform.python_version())']);
    return { command, version: stdout.trim() };
  } catch {
    return undefined;
  }
};

const isRecent = ({ version }: Python): boolean => {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return major > oldest.major || (major === oldest.major && minor >= oldest.minor);
};

/**
 * Finds a Python that is recent enough: the one SEMNAL_PYTHON names, or the first on PATH.
 * @throws LocalCloudError saying what was found and what to do.
 */
export const findPython = async (named: string | undefined): Promise<Python> => {
  const found: Python[] = [];
  for (const command of named === undefined ? candidates : [named]) {
    const python = await ask(command);
    if (python && isRecent(python)) return python;
    if (python) found.push(python);
  }
  const need = `Python ${oldest.major}.${oldest.minor} or newer`;
  const seen = found.map(({ command, version }) => `${command} is ${version}`).join(', ');
  throw new LocalCloudError(
    `The local cloud needs ${need} (${seen === '' ? `none found as ${named ?? 'python3'}` : seen}). ` +
      'Install it, or name the command of one: SEMNAL_PYTHON=<command> npm start.',
  );
};

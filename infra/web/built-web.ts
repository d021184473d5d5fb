import { execFileSync } from 'node:child_process';
import { join, resolve } from 'node:path';
import { hashInputs, isCurrent, markCurrent } from '../local/deployment/inputs.ts';

const root = resolve(import.meta.dirname, '../..');
const folder = join(root, 'web/dist');

/** What the web is made from; its settings are told at run time. */
const inputs = ['web/src', 'web/public', 'web/index.html', 'web/consola', 'infra/web', 'shared', 'package-lock.json'];

/**
 * The folder of the built web, built again when its sources have changed. In a process of its own: React and its tools make
 * another, slower page when NODE_ENV says that a test is running.
 */
export const builtWeb = (): string => {
  const hash = hashInputs([], inputs);
  if (isCurrent(folder, hash)) return folder;
  execFileSync(process.execPath, [join(import.meta.dirname, 'build-web.ts')], {
    env: { NODE_ENV: 'production' },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  markCurrent(folder, hash);
  return folder;
};

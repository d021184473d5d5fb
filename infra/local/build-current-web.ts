import { join } from 'node:path';
import { buildWeb } from '../web/build.ts';
import { hashInputs, isCurrent, markCurrent } from './deployment/inputs.ts';
import { repositoryRoot } from './settings.ts';

/** What the web is made from, beside its settings at run time. */
const inputs = ['web/src', 'web/public', 'web/index.html', 'web/consola', 'infra/web', 'shared', 'package-lock.json'];

/** Builds the web unless it is what the sources give. @returns its folder. */
export const buildCurrentWeb = async (): Promise<string> => {
  const folder = join(repositoryRoot, 'web/dist');
  const hash = hashInputs([], inputs);
  if (!isCurrent(folder, hash)) {
    await buildWeb(folder);
    markCurrent(folder, hash);
  }
  return folder;
};

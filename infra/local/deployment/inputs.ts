import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { repositoryRoot } from '../settings.ts';

/** Everything the app is synthesised from: its code, what that bundles, and the versions of what it uses. */
const appInputs = ['infra', 'functions', 'shared', 'docs', 'package-lock.json', 'cdk.json', 'tsconfig.json'];

const filesOf = (path: string): string[] => {
  if (!existsSync(path)) return [];
  if (statSync(path).isFile()) return [path];
  const entries = readdirSync(path, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
};

/** Changes whenever a file the app is made from does, or what it is told. */
export const hashInputs = (context: readonly string[], inputs: readonly string[] = appInputs): string => {
  const hash = createHash('sha256').update(context.join('\n'));
  for (const file of inputs.flatMap((input) => filesOf(join(repositoryRoot, input))).sort()) {
    hash.update(`\n${file}\n`).update(readFileSync(file));
  }
  return hash.digest('hex');
};

const markOf = (assembly: string): string => join(assembly, 'inputs.sha256');

/** Is this what the inputs give? Synthesising takes seconds, looking a few hundredths of one. */
export const isCurrent = (assembly: string, hash: string): boolean =>
  existsSync(markOf(assembly)) && readFileSync(markOf(assembly), 'utf8') === hash;

export const markCurrent = (assembly: string, hash: string): void => {
  writeFileSync(markOf(assembly), hash);
};

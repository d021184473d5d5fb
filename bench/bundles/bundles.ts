import { globSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { type Metafile } from 'esbuild';
import { bundle } from '../../infra/constructs/bundle.ts';
import { bareHandler } from './bare-handler.ts';
import { sdkClients } from './metafile.ts';

const root = resolve(import.meta.dirname, '../..');
const folder = join(root, 'dist/bench');

export type Bundle = { file: string; bytes: Uint8Array; metafile: Metafile };

/** One function as it is deployed, and beside it a handler that loads the same SDK clients and does nothing else. */
export type BundledFunction = { name: string; own: Bundle; bare: Bundle };

const build = (entry: string, name: string): Bundle => {
  const { outputFiles, metafile } = bundle(entry);
  const file = join(folder, name, 'index.mjs');
  mkdirSync(join(folder, name), { recursive: true });
  for (const { path, contents } of outputFiles) writeFileSync(join(folder, name, basename(path)), contents);
  const code = outputFiles.find(({ path }) => path.endsWith('.mjs'));
  if (code === undefined) throw new Error(`${entry} gave no code`);
  return { file, bytes: code.contents, metafile };
};

const buildBare = (own: Bundle, name: string): Bundle => {
  const source = join(folder, `${name}.source.mjs`);
  writeFileSync(source, bareHandler(sdkClients(own.metafile)));
  return build(source, name);
};

/** Bundles every function, with the settings it is deployed with, and its bare counterpart with the same. */
export const bundleFunctions = (): BundledFunction[] => {
  rmSync(folder, { recursive: true, force: true });
  return globSync('functions/*/*/handler.ts', { cwd: root })
    .toSorted()
    .map((entry) => {
      const [, area = '', name = ''] = entry.split('/');
      const own = build(entry, `${area}-${name}`);
      return { name: `${area}/${name}`, own, bare: buildBare(own, `${area}-${name}.bare`) };
    });
};

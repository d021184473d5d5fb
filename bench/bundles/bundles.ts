import { globSync, mkdirSync, writeFileSync } from 'node:fs';
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

/** Bundles an entry, with the settings functions are deployed with, into a folder of its own that could be deployed. */
export const writeBundle = (entry: string, name: string): Bundle => {
  const { outputFiles, metafile } = bundle(entry);
  const into = join(folder, name);
  mkdirSync(into, { recursive: true });
  writeFileSync(join(into, 'package.json'), '{ "type": "commonjs" }\n');
  for (const { path, contents } of outputFiles) writeFileSync(join(into, basename(path)), contents);
  const code = outputFiles.find(({ path }) => path.endsWith('.js'));
  if (code === undefined) throw new Error(`${entry} gave no code`);
  return { file: join(into, basename(code.path)), bytes: code.contents, metafile };
};

const buildBare = (own: Bundle, name: string): Bundle => {
  const source = join(folder, `${name}.source.mjs`);
  writeFileSync(source, bareHandler(sdkClients(own.metafile)));
  return writeBundle(source, name);
};

/** Bundles every function, with the settings it is deployed with, and its bare counterpart with the same. */
export const bundleFunctions = (): BundledFunction[] => {
  mkdirSync(folder, { recursive: true });
  return globSync('functions/*/*/handler.ts', { cwd: root })
    .toSorted()
    .map((entry) => {
      const [, area = '', name = ''] = entry.split('/');
      const own = writeBundle(entry, `${area}-${name}`);
      return { name: `${area}/${name}`, own, bare: buildBare(own, `${area}-${name}.bare`) };
    });
};

import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { buildSync, type BuildResult, version } from 'esbuild';
import * as z from 'zod/mini';

const root = resolve(import.meta.dirname, '../..');
const dist = join(root, 'dist/functions');

/** Says how to read `index.js`, wherever the bundle lies. */
const packageFile = '{ "type": "commonjs" }\n';

/** Two synths may run side by side and read each other's output: a file appears whole, and only when it differs. */
const writeWhole = (file: string, contents: Uint8Array | string): void => {
  if (existsSync(file) && readFileSync(file).equals(Buffer.from(contents))) return;
  const partial = `${file}.${process.pid}`;
  writeFileSync(partial, contents);
  renameSync(partial, file);
};

/** Bundles one entry with the settings that every function is deployed with. @throws with esbuild's messages. */
export const bundle = (entry: string): BuildResult<{ write: false; metafile: true }> =>
  buildSync({
    absWorkingDir: root,
    entryPoints: [entry],
    outfile: join(dist, 'index.js'),
    bundle: true,
    minify: true,
    // Not an ES module: importing node:http from one makes Node load its WebSocket client, some 18 ms of every cold start.
    format: 'cjs',
    platform: 'node',
    target: 'node24',
    mainFields: ['module', 'main'],
    // Its ES module finds its own files by import.meta, which a bundle that is none does not have.
    alias: { pdfkit: './node_modules/pdfkit/js/pdfkit.js' },
    // An import that only brings types must not bring its module along, as it would by the letter of the project's setting.
    tsconfigRaw: { compilerOptions: { verbatimModuleSyntax: false } },
    // For whoever reads a stack trace. Node is not told to use it: that costs 50 to 100 ms of every cold start.
    sourcemap: 'linked',
    sourcesContent: false,
    legalComments: 'none',
    metafile: true,
    logLevel: 'silent',
    write: false,
  });

/** What a bundle is made of, beside its files: the tool, and how it is told to work. */
const madeBy = [version, readFileSync(import.meta.filename, 'utf8')];

const hashes = new Map<string, string>();

/** Of a file below the root; `gone` when there is none. Many bundles share most of their files. */
const hashOf = (file: string): string => {
  const known = hashes.get(file);
  if (known !== undefined) return known;
  const path = join(root, file);
  const hash = existsSync(path) ? createHash('sha256').update(readFileSync(path)).digest('hex') : 'gone';
  hashes.set(file, hash);
  return hash;
};

const fingerprintOf = (inputs: readonly string[]): string =>
  createHash('sha256')
    .update(JSON.stringify([...madeBy, ...[...inputs].sort().map((file) => [file, hashOf(file)])]))
    .digest('hex');

const fingerprinted = z.object({ fingerprint: z.string(), inputs: z.array(z.string()) });

/** Whether a bundle of an earlier run is what its files would give now: making it takes a second, looking a few hundredths. */
const isCurrent = (folder: string): boolean => {
  const mark = `${folder}.inputs.json`;
  if (!existsSync(mark) || !existsSync(join(folder, 'index.js'))) return false;
  const { fingerprint, inputs } = fingerprinted.parse(JSON.parse(readFileSync(mark, 'utf8')));
  return fingerprint === fingerprintOf(inputs);
};

const build = (entry: string, folder: string): void => {
  mkdirSync(folder, { recursive: true });
  const result = bundle(entry);
  for (const file of result.outputFiles) writeWhole(join(folder, basename(file.path)), file.contents);
  writeWhole(join(folder, 'package.json'), packageFile);
  writeWhole(`${folder}.meta.json`, JSON.stringify(result.metafile));
  const inputs = Object.keys(result.metafile.inputs);
  writeWhole(`${folder}.inputs.json`, JSON.stringify({ fingerprint: fingerprintOf(inputs), inputs }));
};

const bundled = new Map<string, string>();

/**
 * Bundles `functions/<area>/<verb-noun>/handler.ts`, the AWS SDK included, into `dist/functions/<area>-<verb-noun>/index.js`,
 * and keeps what went into it beside the folder (`<area>-<verb-noun>.meta.json`) for the size report.
 * @returns the folder to deploy.
 * @throws when the entry is missing or does not build, with esbuild's messages.
 */
export const bundleFunction = (entry: string): string => {
  const known = bundled.get(entry);
  if (known !== undefined) return known;
  const [verbNoun, area] = [join(entry, '..'), join(entry, '../..')].map((path) => basename(path));
  const folder = join(dist, `${String(area)}-${String(verbNoun)}`);
  if (!isCurrent(folder)) build(entry, folder);
  bundled.set(entry, folder);
  return folder;
};

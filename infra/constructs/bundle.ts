import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { buildSync, type BuildResult } from 'esbuild';

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
  mkdirSync(folder, { recursive: true });
  const result = bundle(entry);
  for (const file of result.outputFiles) writeWhole(join(folder, basename(file.path)), file.contents);
  writeWhole(join(folder, 'package.json'), packageFile);
  writeWhole(`${folder}.meta.json`, JSON.stringify(result.metafile));
  bundled.set(entry, folder);
  return folder;
};

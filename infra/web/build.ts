import { createHash } from 'node:crypto';
import { globSync, readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import { build, type InlineConfig } from 'vite';

const root = resolve(import.meta.dirname, '../../web');

const shared = (folder: string): InlineConfig => ({
  root,
  configFile: false,
  logLevel: 'warn',
  // An import that only brings types must not bring its module along, as it would by the letter of the project's setting.
  oxc: { typescript: { onlyRemoveTypeImports: false } },
  build: {
    outDir: folder,
    emptyOutDir: false,
    target: 'es2022',
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 1_000,
  },
});

/**
 * The pages of partners are written for React and run on Preact, which speaks the same language in a seventh of the bytes: on a
 * 2G line that is the difference between waiting and writing (docs/decisions/0010-two-web-bundles.md).
 */
const preact = [
  { find: /^react-dom\/client$/, replacement: 'preact/compat/client' },
  { find: /^react-dom$/, replacement: 'preact/compat' },
  { find: /^react\/jsx-runtime$/, replacement: 'preact/jsx-runtime' },
  { find: /^react$/, replacement: 'preact/compat' },
];

const entry = (folder: string, page: string, assetsDir: string, more: InlineConfig = {}): InlineConfig => {
  const base = shared(folder);
  return {
    ...base,
    ...more,
    build: {
      ...base.build,
      assetsDir,
      rolldownOptions: { input: join(root, page) },
      copyPublicDir: page === 'index.html',
    },
  };
};

/** What the service worker keeps: everything the partner's pages are made of, by a name that changes with it. */
const filesToKeep = (folder: string): { version: string; files: string[] } => {
  const files = globSync(['index.html', 'icon.svg', 'manifest.webmanifest', 'assets/partner/**'], { cwd: folder })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => !file.endsWith('/') && /\.\w+$/.test(file))
    .sort();
  const hash = createHash('sha256');
  for (const file of files) hash.update(file).update(readFileSync(join(folder, file)));
  return {
    version: hash.digest('hex').slice(0, 12),
    files: files.map((file) => (file === 'index.html' ? '/' : `/${file}`)),
  };
};

const serviceWorker = (folder: string): InlineConfig => {
  const base = shared(folder);
  const { version, files } = filesToKeep(folder);
  return {
    ...base,
    publicDir: false,
    define: { keptVersion: JSON.stringify(version), keptFiles: JSON.stringify(files) },
    build: {
      ...base.build,
      rolldownOptions: {
        input: join(root, 'src/service-worker/service-worker.ts'),
        output: { format: 'iife', entryFileNames: 'service-worker.js' },
      },
    },
  };
};

/**
 * Builds the web into `folder`: `index.html` for partners and for signing in, `consola/index.html` for county staff, and the
 * worker that keeps the partner's pages for when there is no line. What lay there before is removed.
 */
export const buildWeb = async (folder: string): Promise<void> => {
  rmSync(folder, { recursive: true, force: true });
  await build(entry(folder, 'index.html', 'assets/partner', { resolve: { alias: preact } }));
  await build(entry(folder, 'consola/index.html', 'assets/consola', { plugins: [react()] }));
  await build(serviceWorker(folder));
};

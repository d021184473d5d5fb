import { type ImportGraph } from './sources.ts';

/** What files under a path may import. A layer is the first one of the table whose path fits. */
type Layer = {
  under: string;
  /** Beginnings of the paths that may be imported. */
  files: (path: string) => readonly string[];
  packages: (name: string) => boolean;
};

const zodMini = (name: string) => name === 'zod/mini';
const forProducts = (name: string) => name !== 'zod';
const forBrowsers = (name: string) => !/^(node:|@aws-|aws-|@middy\/|vite$|playwright)/.test(name);
/** What partners' pages are made of must be small, and run on Preact (docs/decisions/0010-two-web-bundles.md). */
const forPartners = (name: string) =>
  forBrowsers(name) && !/^(react-router|react-aria|@react-|@tanstack\/|libphonenumber-js)/.test(name);
/** Files for spreadsheets are written the same way wherever they are made. */
const webFiles = () => ['web/src/', 'shared/contracts/http/', 'shared/contracts/documents/csv.ts', 'shared/domain/'];
const forPartnersToo = (folder: string): Layer => ({
  under: `web/src/${folder}/`,
  files: webFiles,
  packages: forPartners,
});

/** functions/<area>/<verb-noun>/ */
const functionFolder = (path: string) => `${path.split('/').slice(0, 3).join('/')}/`;

const layers: readonly Layer[] = [
  {
    under: 'shared/domain/',
    files: () => ['shared/domain/'],
    // Not date-holidays: 1.5 MB and 50 ms of start-up. The calendar is a table, checked against it by a test.
    packages: (name) => zodMini(name) || /^libphonenumber-js(\/|$)/.test(name),
  },
  { under: 'shared/ports/', files: () => ['shared/ports/', 'shared/domain/'], packages: zodMini },
  { under: 'shared/contracts/', files: () => ['shared/contracts/', 'shared/domain/'], packages: zodMini },
  {
    under: 'shared/application/',
    files: () => ['shared/application/', 'shared/contracts/', 'shared/ports/', 'shared/domain/'],
    packages: zodMini,
  },
  // Adapters and runtime. The full zod entry costs a cold start 20 ms, zod/mini nothing.
  { under: 'shared/', files: () => ['shared/'], packages: forProducts },
  // The API document is generated, and served as it is.
  {
    under: 'functions/',
    files: (path) => [functionFolder(path), 'shared/', 'docs/openapi.json'],
    packages: forProducts,
  },
  ...['partner', 'places', 'ui', 'sign-in', 'texts', 'api', 'service-worker'].map(forPartnersToo),
  { under: 'web/', files: webFiles, packages: forBrowsers },
];

/** Each import that the layers do not allow: "functions/a/b/c.ts imports functions/a/d/e.ts". */
export const layerBreaches = (graph: ImportGraph): string[] =>
  [...graph].flatMap(([path, imports]) => {
    const layer = layers.find(({ under }) => path.startsWith(under));
    if (layer === undefined) return [];
    const allowed = layer.files(path);
    return [
      ...imports.files.filter((file) => !allowed.some((start) => file.startsWith(start))),
      ...imports.packages.filter((name) => !layer.packages(name)),
    ].map((name) => `${path} imports ${name}`);
  });

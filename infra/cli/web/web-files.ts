import { readdirSync, readFileSync } from 'node:fs';
import { extname, join, relative, sep } from 'node:path';
import { CliFailure } from '../failure.ts';

/** One object of the site: its key, what it is, how long browsers and CloudFront may keep it. */
export type WebFile = { key: string; body: Uint8Array | string; contentType: string; cacheControl: string };

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.webmanifest': 'application/manifest+json',
};

const forever = 'public, max-age=31536000, immutable';
const askAgain = 'no-cache';

/**
 * The built web as it is published: assets first, pages after them, so that no page is there before what it loads; settings
 * among the pages.
 * @throws CliFailure for a kind of file that nobody said how to serve.
 */
export const webFiles = (folder: string, config: object): WebFile[] => {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.endsWith('.sha256'))
    .map((entry): WebFile => {
      const path = join(entry.parentPath, entry.name);
      const key = relative(folder, path).split(sep).join('/');
      const contentType = types[extname(key)];
      if (contentType === undefined) throw new CliFailure(`web/dist/${key}: no content type is known for such a file.`);
      return {
        key,
        body: readFileSync(path),
        contentType,
        cacheControl: key.startsWith('assets/') ? forever : askAgain,
      };
    });
  const settings: WebFile = {
    key: 'config.json',
    body: JSON.stringify(config),
    contentType: 'application/json; charset=utf-8',
    cacheControl: askAgain,
  };
  const isAsset = ({ key }: WebFile): boolean => key.startsWith('assets/');
  return [...files, settings].sort((a, b) => Number(isAsset(b)) - Number(isAsset(a)) || (a.key < b.key ? -1 : 1));
};

import { existsSync } from 'node:fs';
import { type IncomingMessage, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';
import { type ConsoleConfig } from '../../../web/src/app/config.ts';
import { pageOf } from '../../web/page-of.ts';
import { securityHeaders } from '../../web/security-headers.ts';
import { sendJson } from '../http.ts';

type Serve = (request: IncomingMessage, response: ServerResponse) => void;

const plain =
  (status: number, text: string): Serve =>
  (_request, response) => {
    response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' });
    response.end(text);
  };

const missing = plain(404, 'Nu există.\n');
const notBuilt = plain(503, 'Consola web nu este construită: npm run build:web.\n');

/** Assets are named by their content and never change; every page is looked at again. */
const cachingOf = (path: string): string =>
  path.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache';

/**
 * Serves the built web as CloudFront does on AWS: the same page for the paths of its own routes, the same headers, its
 * settings at `/config.json`. Looks at the folder each time, so that a build shows at once.
 */
export const serveConsole = (folder: string, config: ConsoleConfig, filesUrl: string): Serve => {
  const files = sirv(folder, { dev: true, etag: true });
  const headers = Object.entries(securityHeaders({ signIn: config.signIn.domainUrl, files: filesUrl }));
  return (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://local');
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, { allow: 'GET, HEAD' }).end();
      return;
    }
    for (const [name, value] of headers) response.setHeader(name, value);
    response.setHeader('cache-control', cachingOf(pathname));
    if (pathname === '/config.json') {
      sendJson(response, 200, config, { 'cache-control': 'no-cache' });
    } else if (!existsSync(join(folder, 'index.html'))) {
      notBuilt(request, response);
    } else {
      request.url = pageOf(pathname);
      files(request, response, () => {
        missing(request, response);
      });
    }
  };
};

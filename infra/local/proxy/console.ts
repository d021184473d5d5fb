import { existsSync } from 'node:fs';
import { type IncomingMessage, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';

type Serve = (request: IncomingMessage, response: ServerResponse) => void;

const notBuilt = `<!doctype html>
<html lang="ro">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Semnal – norul local</title>
<style>body{font:1.1rem/1.6 system-ui,sans-serif;max-width:40rem;margin:3rem auto;padding:0 1rem}</style>
<h1>Semnal: norul local funcționează</h1>
<p>Consola web nu este construită în această copie a proiectului, așa că aici nu este nimic de folosit într-un browser.</p>
<ul>
  <li><a href="/api/v1/health">Starea serviciului</a></li>
  <li><a href="/api/v1/openapi.json">Descrierea API-ului</a></li>
  <li><a href="/messages">Mesajele „trimise” până acum (SMS și e-mail)</a></li>
</ul>
</html>
`;

const plainPage: Serve = (_request, response) => {
  response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' });
  response.end(notBuilt);
};

const missing: Serve = (_request, response) => {
  response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' });
  response.end('Nu există.\n');
};

/** Serves the built console; every path of its own routes gets its one page. Looks at the folder each time, so that a build shows at once. */
export const serveConsole = (folder: string): Serve => {
  const files = sirv(folder, { single: true, dev: true, etag: true });
  return (request, response) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, { allow: 'GET, HEAD' }).end();
    } else if (!existsSync(join(folder, 'index.html'))) {
      plainPage(request, response);
    } else {
      files(request, response, () => {
        missing(request, response);
      });
    }
  };
};

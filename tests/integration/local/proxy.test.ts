import { mkdirSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import * as z from 'zod/mini';
import { close, listen, readBody } from '../../../infra/local/http.ts';
import { startProxy } from '../../../infra/local/proxy/proxy-server.ts';
import { type ConsoleConfig } from '../../../web/src/app/config.ts';
import { scratchFolder } from './scratch.ts';

const seen = z.object({
  method: z.string(),
  url: z.string(),
  headers: z.record(z.string(), z.unknown()),
  body: z.string(),
});

/** Tells what reached it; `/page` answers as a page does. */
const startUpstream = async (): Promise<string> => {
  const server = createServer((request, response) => {
    void readBody(request).then((body) => {
      const { method, url, headers } = request;
      if (url?.endsWith('/page')) {
        response.writeHead(410, { 'content-type': 'text/html; charset=utf-8', 'set-cookie': 'a=b', etag: '"7"' });
        response.end('<p>ăîșț</p>');
      } else {
        response.writeHead(200, { 'content-type': 'application/json' });
        response.end(JSON.stringify({ method, url, headers, body }));
      }
    });
  });
  onTestFinished(() => close(server));
  return listen(server, 0);
};

const config: ConsoleConfig = {
  county: { code: 'demo', name: 'Județ demonstrativ', servesCounty: 'BC' },
  directorate: { name: 'Direcția', phone: '+40715000099' },
  apiUrl: '/api',
  signIn: { domainUrl: 'http://127.0.0.1:1', clientId: 'web' },
};

const start = async (folder = join(scratchFolder(), 'dist')) => {
  const emulatorUrl = await startUpstream();
  const proxy = await startProxy(0, { emulatorUrl, apiId: 'api1', captureUrl: emulatorUrl }, { folder, config });
  onTestFinished(proxy.stop);
  const call = async (path: string, init?: RequestInit) =>
    seen.parse(await (await fetch(`${proxy.url}${path}`, init)).json());
  return { url: proxy.url, call };
};

describe('the one origin', () => {
  it.each([
    ['/api/v1/health', '/_aws/execute-api/api1/v1/health'],
    ['/api/v1/referrals?status=a%20b&x=%2F', '/_aws/execute-api/api1/v1/referrals?status=a%20b&x=%2F'],
    ['/oauth2/token', '/oauth2/token'],
    ['/oauth2/authorize?client_id=a', '/oauth2/authorize?client_id=a'],
    ['/login', '/login'],
    ['/logout?client_id=a', '/logout?client_id=a'],
    ['/cognito', '/'],
    ['/cognito/', '/'],
    ['/messages', '/messages'],
    ['/messages/faults', '/faults'],
  ])('sends %s to %s', async (path, upstream) => {
    const { call } = await start();
    expect((await call(path)).url).toBe(upstream);
  });

  it('passes method, headers and body on unharmed', async () => {
    const { call } = await start();
    const body = JSON.stringify({ text: 'ăîșț' });
    const headers = { authorization: 'Bearer t', 'idempotency-key': 'k-1', 'content-type': 'application/json' };
    const got = await call('/api/v1/referrals', { method: 'POST', headers, body });
    expect(got).toMatchObject({ method: 'POST', headers, body });
  });

  it('passes status, headers and pages back unharmed', async () => {
    const { url } = await start();
    const response = await fetch(`${url}/api/page`);
    expect(response.status).toBe(410);
    expect(Object.fromEntries(response.headers)).toMatchObject({
      'content-type': 'text/html; charset=utf-8',
      'set-cookie': 'a=b',
      etag: '"7"',
    });
    expect(await response.text()).toBe('<p>ăîșț</p>');
  });

  it('lets a burst wait for its turn', async () => {
    const { call } = await start();
    const answers = await Promise.all(Array.from({ length: 40 }, (_, n) => call(`/api/v1/${n}`)));
    expect(answers.map(({ url }) => url)).toEqual(answers.map((_, n) => `/_aws/execute-api/api1/v1/${n}`));
  });

  it('says so in Romanian when nothing is behind it', async () => {
    const nowhere = 'http://127.0.0.1:9';
    const proxy = await startProxy(
      0,
      { emulatorUrl: nowhere, apiId: 'a', captureUrl: nowhere },
      { folder: scratchFolder(), config },
    );
    onTestFinished(proxy.stop);
    const response = await fetch(`${proxy.url}/api/v1/health`);
    expect(response.status).toBe(502);
    expect(response.headers.get('content-type')).toContain('application/problem+json');
    expect(await response.json()).toMatchObject({ code: 'local-cloud-unavailable', title: 'Serviciul nu răspunde' });
  });
});

describe('the web', () => {
  /** As a build leaves it: the partners' page, the console's page, a script. */
  const built = (): string => {
    const dist = join(scratchFolder(), 'dist');
    mkdirSync(join(dist, 'consola'), { recursive: true });
    mkdirSync(join(dist, 'assets'));
    writeFileSync(join(dist, 'index.html'), '<title>partener</title>');
    writeFileSync(join(dist, 'consola/index.html'), '<title>consola</title>');
    writeFileSync(join(dist, 'assets/main.js'), 'export {}');
    return dist;
  };

  it('says so while it is not built', async () => {
    const { url } = await start();
    const response = await fetch(url);
    expect(response.status).toBe(503);
    expect(await response.text()).toContain('npm run build:web');
  });

  it('is served as built, its own routes by the page that draws them, and nothing for a missing file', async () => {
    const { url } = await start(built());
    const textOf = async (path: string) => (await fetch(`${url}${path}`)).text();
    expect(await textOf('/')).toBe('<title>partener</title>');
    expect(await textOf('/partener/sesizari/DEMO-7K3M-9QXD?x=1')).toBe('<title>partener</title>');
    expect(await textOf('/consola')).toBe('<title>consola</title>');
    expect(await textOf('/consola/cazuri/C0000000000000')).toBe('<title>consola</title>');
    expect((await fetch(`${url}/assets/main.js`)).headers.get('content-type')).toContain('javascript');
    expect((await fetch(`${url}/assets/missing.js`)).status).toBe(404);
    expect((await fetch(`${url}/consola`, { method: 'POST' })).status).toBe(405);
  });

  it('is told its settings, and keeps every page to itself', async () => {
    const { url } = await start(built());
    expect(await (await fetch(`${url}/config.json`)).json()).toEqual(config);
    const { headers } = await fetch(`${url}/consola/alerte`);
    expect(headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(headers.get('content-security-policy')).toContain("connect-src 'self' http://127.0.0.1:1");
    expect(headers.get('content-security-policy')).not.toContain('unsafe');
    expect(headers.get('referrer-policy')).toBe('no-referrer');
    expect(headers.get('cache-control')).toBe('no-cache');
    expect((await fetch(`${url}/assets/main.js`)).headers.get('cache-control')).toContain('immutable');
  });
});

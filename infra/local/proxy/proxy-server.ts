import { createServer } from 'node:http';
import { close, listen } from '../http.ts';
import { type ConsoleConfig } from '../../../web/src/app/config.ts';
import { serveConsole } from './console.ts';
import { routeOf, type Upstreams } from './routes.ts';
import { openUpstream } from './upstream.ts';

export type ProxyServer = { url: string; stop: () => Promise<void> };

/** The built web, and what it is told at run time. */
export type Web = { folder: string; config: ConsoleConfig };

/** One origin for everything, as CloudFront gives it on AWS: console, API, sign-in; and, only here, the captured messages. */
export const startProxy = async (port: number, upstreams: Upstreams, web: Web): Promise<ProxyServer> => {
  const upstream = openUpstream();
  const console = serveConsole(web.folder, web.config, upstreams.emulatorUrl);
  const server = createServer((request, response) => {
    const destination = routeOf(request.url ?? '/', upstreams);
    if (destination === undefined) console(request, response);
    else upstream[destination.passes](request, response, destination.target, destination.path);
  });
  const url = await listen(server, port);
  return {
    url,
    stop: async () => {
      await close(server);
      upstream.close();
    },
  };
};

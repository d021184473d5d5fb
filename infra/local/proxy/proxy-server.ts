import { createServer } from 'node:http';
import { close, listen } from '../http.ts';
import { serveConsole } from './console.ts';
import { routeOf, type Upstreams } from './routes.ts';
import { openUpstream } from './upstream.ts';

export type ProxyServer = { url: string; stop: () => Promise<void> };

/** One origin for everything, as CloudFront gives it on AWS: console, API, sign-in; and, only here, the captured messages. */
export const startProxy = async (port: number, upstreams: Upstreams, consoleFolder: string): Promise<ProxyServer> => {
  const upstream = openUpstream();
  const console = serveConsole(consoleFolder);
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

import { Agent, type IncomingMessage, type ServerResponse } from 'node:http';
import { createProxyServer } from 'httpxy';
import { sendJson } from '../http.ts';
import { makeTurns } from './turns.ts';

/** Passes one request on and its answer back. */
type Forward = (request: IncomingMessage, response: ServerResponse, target: string, path: string) => void;

/** Longest an answer may take: the emulator's longest function and some room. */
const patience = 90_000;

/**
 * Requests that run a function, at a time. AWS would run a thousand at once; here there is room for few beside the functions
 * that work off queues and timers, and the emulator refuses the others (429) instead of letting them wait.
 */
export const callsAtATime = 6;

const unavailable = {
  type: 'about:blank',
  title: 'Serviciul nu răspunde',
  status: 502,
  code: 'local-cloud-unavailable',
  detail:
    'Norul local nu răspunde acum. Încercați din nou peste câteva clipe; dacă a fost oprit, porniți-l cu „npm start”.',
} as const;

/**
 * Streams both ways over kept connections; an upstream that is gone is a 502 that says so. `forwardCall` is for what runs a
 * function: a burst waits in line.
 */
export const openUpstream = (): { forward: Forward; forwardCall: Forward; close: () => void } => {
  const agent = new Agent({ keepAlive: true });
  const proxy = createProxyServer({ agent, changeOrigin: true, ignorePath: true, proxyTimeout: patience });
  const turns = makeTurns(callsAtATime);

  const forward: Forward = (request, response, target, path) => {
    // Only the hop between caller and proxy is the caller's to close.
    delete request.headers.connection;
    proxy.web(request, response, { target: `${target}${path}` }).catch(() => {
      if (response.headersSent) response.destroy();
      else sendJson(response, 502, unavailable, { 'content-type': 'application/problem+json; charset=utf-8' });
    });
  };

  return {
    forward,
    forwardCall: (request, response, target, path) => {
      void turns.take().then(() => {
        // The caller may have gone while it waited.
        if (response.destroyed) {
          turns.give();
          return;
        }
        response.once('close', turns.give);
        forward(request, response, target, path);
      });
    },
    close: () => {
      agent.destroy();
    },
  };
};

import { createServer, type IncomingHttpHeaders } from 'node:http';
import { buffer } from 'node:stream/consumers';
import { onTestFinished } from 'vitest';
import { close, listen } from '../../../infra/local/http.ts';
import { makePostOutside, type PostOutside } from '../../../shared/adapters/messaging/post-outside.ts';

export type Received = { to: string | null; method: string; headers: IncomingHttpHeaders; body: Buffer };
type Answer = { status: number; headers?: Record<string, string>; afterMs?: number };

/** A real server on this machine that requests are handed to on their way out, and that answers as told. */
export const startReceiver = async (
  answer: Answer,
  milliseconds = 2_000,
): Promise<{ received: Received[]; post: PostOutside; url: string }> => {
  const received: Received[] = [];
  const server = createServer((request, response) => {
    void buffer(request).then((body) => {
      const { method = '', url = '', headers } = request;
      received.push({ to: new URL(url, 'http://receiver').searchParams.get('to'), method, headers, body });
      setTimeout(() => response.writeHead(answer.status, answer.headers ?? {}).end('ignored'), answer.afterMs ?? 0);
    });
  });
  const url = await listen(server, 0);
  onTestFinished(() => close(server));
  return { received, url, post: makePostOutside({ relay: `${url}/egress`, milliseconds }) };
};

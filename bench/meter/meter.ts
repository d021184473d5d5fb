import { Agent, createServer, request as httpRequest, type IncomingHttpHeaders, type IncomingMessage } from 'node:http';
import { close, listen } from '../../infra/local/http.ts';
import { readCall, type AwsCall } from './aws-call.ts';

export type Answer = { status: number; headers: IncomingHttpHeaders; body: Buffer };

/** Sees one call, passes it on, and may look around it. */
export type Observe = (call: AwsCall, forward: () => Promise<Answer>) => Promise<Answer>;

export type Meter = {
  /** To be given to an SDK as AWS_ENDPOINT_URL. */
  url: string;
  stop: () => Promise<void>;
};

const read = async (message: IncomingMessage): Promise<Buffer> => {
  const chunks: Buffer[] = [];
  for await (const chunk of message) if (chunk instanceof Uint8Array) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks);
};

/**
 * A loopback stop on the way to the emulator, where every call is seen before and after it happens.
 * @param upstreamOf where a call goes.
 */
export const startMeter = async (upstreamOf: (call: AwsCall) => string, observe: Observe): Promise<Meter> => {
  const agent = new Agent({ keepAlive: true });

  const send = (target: string, message: IncomingMessage, body: Buffer): Promise<Answer> =>
    new Promise((resolve, reject) => {
      const { method = 'POST', url = '/', headers } = message;
      const onward = httpRequest(new URL(url, target), { method, agent, headers }, (response) => {
        read(response).then((content) => {
          resolve({ status: response.statusCode ?? 500, headers: response.headers, body: content });
        }, reject);
      });
      onward.once('error', reject);
      onward.end(body);
    });

  const server = createServer((message, response) => {
    const pass = async (): Promise<void> => {
      const body = await read(message);
      const call = readCall(message.url ?? '/', message.headers, body);
      const answer = await observe(call, () => send(upstreamOf(call), message, body));
      const { 'transfer-encoding': _, connection: __, ...headers } = answer.headers;
      response.writeHead(answer.status, { ...headers, 'content-length': answer.body.length }).end(answer.body);
    };
    pass().catch(() => response.destroy());
  });
  return {
    url: await listen(server, 0),
    stop: async () => {
      await close(server);
      agent.destroy();
    },
  };
};

import { createServer } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { LocalCloudError, systemCode } from './local-cloud-error.ts';

/** The only address anything here listens on. */
export const loopback = '127.0.0.1';

/** The emulator of an instance that was killed takes a moment to save its state and go. */
const longestStop = 4_000;

/** Takes a port for a moment. @returns the port, or undefined when somebody else has it. */
const tryPort = (port: number): Promise<number | undefined> =>
  new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', (error) => {
      if (systemCode(error) === 'EADDRINUSE') resolve(undefined);
      else reject(error);
    });
    server.listen(port, loopback, () => {
      const address = server.address();
      server.close(() => {
        resolve(typeof address === 'object' && address !== null ? address.port : undefined);
      });
    });
  });

/**
 * Makes sure a port can be used; 0 finds a free one.
 * @param variable the setting that changes it, for the message.
 * @param patience how long it may take to become free, in ms.
 * @throws LocalCloudError when it is taken.
 */
export const claimPort = async (port: number, variable: string, patience: number = longestStop): Promise<number> => {
  const deadline = performance.now() + patience;
  do {
    const free = await tryPort(port);
    if (free !== undefined) return free;
    await sleep(250);
  } while (performance.now() < deadline);
  throw new LocalCloudError(
    `Port ${port} is taken by another program. Stop that program, or use another port: ${variable}=<port> npm start.`,
  );
};

// Runs in a process of its own: loads one bundle and calls its handler with each event it is sent, one after the other.
// Answers with the processor time the call took (this process alone, all its threads), in milliseconds, and its result.
import { Buffer } from 'node:buffer';
import { createRequire } from 'node:module';
import process from 'node:process';

const { handler } = createRequire(import.meta.url)(process.argv[2]);

/** Bytes travel as { "$bytes": base64 }. */
const revive = (_key, value) => (typeof value?.$bytes === 'string' ? Buffer.from(value.$bytes, 'base64') : value);

let count = 0;

process.on('message', async (text) => {
  const event = JSON.parse(text, revive);
  count += 1;
  const context = { awsRequestId: `bench-${count}`, getRemainingTimeInMillis: () => 10_000 };
  const before = process.cpuUsage();
  let result;
  let failure;
  try {
    result = await handler(event, context);
  } catch (error) {
    failure = String(error?.stack ?? error);
  }
  const { user, system } = process.cpuUsage(before);
  process.send({ cpu: (user + system) / 1000, result: result ?? null, ...(failure === undefined ? {} : { failure }) });
});
process.send({ ready: true });

import { once } from 'node:events';
import { CountyPackError } from '../counties/load-county-pack.ts';
import { CliFailure } from '../cli/failure.ts';
import { LocalCloudError } from './local-cloud-error.ts';
import { type LocalCloud, startLocalCloud } from './local-cloud.ts';
import { writtenProgress } from './progress.ts';
import { whenParentEnds } from './parent.ts';
import { readSettings } from './settings.ts';

const print = (text: string): void => {
  process.stdout.write(text);
};

/** Faults with a sentence for whoever reads it; anything else is a bug and keeps its stack trace. */
const isExplained = (error: unknown): error is Error =>
  error instanceof LocalCloudError || error instanceof CountyPackError || error instanceof CliFailure;

const fail = (error: unknown): void => {
  process.exitCode = 1;
  if (isExplained(error)) process.stderr.write(`\n${error.message}\n`);
  else console.error(error);
};

const welcome = (
  { outputs: { webUrl, apiUrl, tokenUrl, messagesUrl, users, guestLinks } }: LocalCloud,
  file: string,
): string => `
  Console    ${webUrl}
  API        ${apiUrl}
  Tokens     ${tokenUrl}
  Messages   ${messagesUrl}
  Sign in    ${users.map(({ email, role }) => `${email} (${role})`).join('\n             ')}
  No account ${guestLinks.join('\n             ')}
  Secrets    ${file}

  Ctrl-C stops it; what it holds is kept.
`;

const giveUp = new AbortController();
const toldToStop = once(giveUp.signal, 'abort').then(() => undefined);
let running: LocalCloud | undefined;

const stop = async (): Promise<void> => {
  const cloud = running;
  running = undefined;
  if (cloud === undefined) return;
  print('\n  Stopping … ');
  await cloud.stop();
  print('stopped, state kept.\n');
};

const obey = (): void => {
  giveUp.abort();
  stop().catch(fail);
};
for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) process.on(signal, obey);
whenParentEnds(process.env, obey);

try {
  const settings = readSettings(process.env, process.argv.slice(2));
  print(`\nSemnal: local cloud of county ${settings.county}, kept in ${settings.directory}\n\n`);
  const since = performance.now();
  const options = { progress: writtenProgress(print), python: process.env['SEMNAL_PYTHON'], signal: giveUp.signal };
  running = await startLocalCloud({ ...settings, ...options, sampleProviders: true });
  print(`\n  Ready in ${((performance.now() - since) / 1000).toFixed(1)} s.\n${welcome(running, settings.directory)}`);
  const failure = await Promise.race([running.died, toldToStop]);
  if (failure !== undefined) {
    fail(failure);
    await stop();
  }
} catch (error) {
  if (giveUp.signal.aborted) print('\n  Given up; everything that had been started is stopped.\n');
  else fail(error);
}

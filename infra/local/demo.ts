import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { CountyPackError } from '../counties/load-county-pack.ts';
import { makeCleanup } from './cleanup.ts';
import { openCounty } from './demo/county.ts';
import { followMainJob } from './demo/main-job.ts';
import { runSample, tableHead } from './demo/other-samples.ts';
import { findRunning, startOwn } from './demo/running-cloud.ts';
import { readSamples } from './demo/samples.ts';
import { styled } from './demo/timeline.ts';
import { LocalCloudError } from './local-cloud-error.ts';
import { writtenProgress } from './progress.ts';
import { readSettings } from './settings.ts';

const print = (text: string): void => {
  process.stdout.write(text);
};

/** Longer than any level of the demo county's immediate policy: a level that was not stopped would have been heard. */
const silence = 5_000;

const cleanup = makeCleanup();
const giveUp = new AbortController();
for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) {
  process.on(signal, () => {
    giveUp.abort();
  });
}

const demo = async (): Promise<void> => {
  const { signal } = giveUp;
  const settings = readSettings(process.env, process.argv.slice(2));
  const samples = readSamples();
  const [main, ...others] = samples;
  if (main === undefined) throw new LocalCloudError('There are no samples in samples/referrals.');

  const running = await findRunning(settings);
  if (running === undefined) print('\nNo local cloud runs here; starting one for the demo.\n\n');
  const progress = writtenProgress(print);
  const outputs = running ?? (await startOwn(settings, { progress, signal, cleanup }));
  const county = await openCounty(outputs);
  // Every run sends the samples as new referrals; the same key again would only repeat the old answer.
  const keyOf = (name: string): string => `demo-${Date.now().toString(36)}-${name}`;

  print(`\n${styled('bold', 'Semnal: the main job')}  ${styled('dim', `${outputs.county}, ${outputs.webUrl}`)}\n\n`);
  const followed = await followMainJob(main, keyOf(main.name), { county, print, signal });

  print(`\n${styled('bold', 'The other samples')}  ${styled('dim', 'milliseconds after sending')}\n\n${tableHead()}`);
  for (const sample of others) print(await runSample(sample, keyOf(sample.name), county, signal));

  await sleep(Math.max(0, followed.acknowledgedAt + silence - Date.now()), undefined, { signal });
  const heard = (await county.messagesOf(followed.alertId)).length - followed.messages;
  if (heard > 0) throw new LocalCloudError(`${heard} messages were sent after the alert had been acknowledged.`);
  const seconds = Math.round((Date.now() - followed.acknowledgedAt) / 1_000);
  print(`\nNobody else was alerted about the first one in the ${seconds} s since it was taken.\n`);
  print(`All ${samples.length} referrals were accepted, screened, taken by a person and answered.\n`);
  if (running === undefined) print('\nStopping the local cloud; `npm start` runs it with what was sent.\n');
};

const interrupted = once(giveUp.signal, 'abort').then(() => undefined);

try {
  const work = demo();
  // What is being waited for may not know of the interruption; the cleanup ends it.
  await Promise.race([work, interrupted]);
  if (giveUp.signal.aborted) {
    work.catch(() => undefined);
    process.exitCode = 1;
    print('\nInterrupted.\n');
  }
} catch (error) {
  process.exitCode = 1;
  const explained = error instanceof LocalCloudError || error instanceof CountyPackError;
  if (explained) process.stderr.write(`\n${styled('red', 'The demo failed.')} ${error.message}\n`);
  else console.error(error);
} finally {
  await cleanup.run();
}

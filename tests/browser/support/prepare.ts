import { openCounty } from '../../../infra/local/demo/county.ts';
import { runSample } from '../../../infra/local/demo/other-samples.ts';
import { readSamples } from '../../../infra/local/demo/samples.ts';
import { type LocalOutputs } from '../../../infra/local/outputs.ts';

/** Sends the school's sample and has its alert taken, so that every page has something to show. */
export const runMainJob = async (cloud: LocalOutputs): Promise<void> => {
  const sample = readSamples().find(({ kind }) => kind === 'school');
  if (sample === undefined) throw new Error('there is no sample of a school');
  const county = await openCounty(cloud);
  await runSample(sample, `browser-${Date.now().toString(36)}`, county, new AbortController().signal);
};

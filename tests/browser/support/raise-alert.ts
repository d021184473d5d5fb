import { openCounty } from '../../../infra/local/demo/county.ts';
import { readSamples } from '../../../infra/local/demo/samples.ts';
import { waitFor } from '../../../infra/local/demo/wait-for.ts';
import { type LocalOutputs } from '../../../infra/local/outputs.ts';

/** Sends a hospital's sample and leaves its alert open: somebody is called. Answers the alert's id. */
export const raiseAlert = async (cloud: LocalOutputs): Promise<string> => {
  const sample = readSamples().find(({ kind }) => kind === 'hospital');
  if (sample === undefined) throw new Error('there is no sample of a hospital');
  const county = await openCounty(cloud);
  const key = `browser-alert-${Date.now().toString(36)}`;
  const { referralId } = await county.partner(sample.kind).submit(key, sample.body);
  const look = () => county.directorate.alertOf(referralId);
  const { alertId } = await waitFor('an alert is raised', look, 20_000, new AbortController().signal);
  return alertId;
};

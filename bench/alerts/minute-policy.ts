import { loadCountyPack } from '../../infra/counties/load-county-pack.ts';
import { type CountyPack } from '../../infra/counties/pack.ts';
import { localClients } from '../../infra/local/aws-clients.ts';
import { seedCounty } from '../../infra/local/seed/county.ts';
import { type BenchCloud } from '../local-cloud.ts';

/** Length of a step while its lateness is measured, in seconds. */
export const stepSeconds = 60;

const withMinuteSteps = (pack: CountyPack): CountyPack => {
  const { immediate, ...others } = pack.settings.escalationPolicies;
  const levels = immediate.levels.map((level) => ({ ...level, answerWithin: { seconds: stepSeconds } }));
  return {
    ...pack,
    settings: { ...pack.settings, escalationPolicies: { ...others, immediate: { ...immediate, levels } } },
  };
};

/** Gives the county's immediate policy steps of a minute while something runs; alerts keep the policy they were raised with. */
export const withMinutePolicy = async <T>({ outputs }: BenchCloud, run: () => Promise<T>): Promise<T> => {
  const { dynamodb } = localClients(outputs.emulatorUrl, outputs.region);
  const tableName = Object.values(outputs.stacks).flatMap(({ TableName }) => TableName ?? [])[0];
  if (tableName === undefined) throw new Error('no stack has a table');
  const pack = loadCountyPack(outputs.county);
  await seedCounty(dynamodb, tableName, withMinuteSteps(pack));
  try {
    return await run();
  } finally {
    await seedCounty(dynamodb, tableName, pack);
  }
};

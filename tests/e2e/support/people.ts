import { loadCountyPack } from '../../../infra/counties/load-county-pack.ts';
import { inMilliseconds } from '../../../shared/domain/kernel/time.ts';

const { rota, settings } = loadCountyPack('demo');

const member = (staffId: string) => {
  const found = rota.staff.find((one) => one.staffId === staffId);
  if (found === undefined) throw new Error(`the demo county has no ${staffId}`);
  const { name, phone, email } = found;
  return { staffId, name, addresses: [phone, email] };
};

/** Who is on call in the demo county, in the order of its levels. */
export const onCall = {
  first: member('asistent-1'),
  second: member('asistent-2'),
  third: member('supervizor-1'),
} as const;

const [firstLevel] = settings.escalationPolicies.immediate.levels;

/** Milliseconds that a level of the immediate policy waits for an answer. */
export const levelTime = firstLevel === undefined ? 0 : inMilliseconds(firstLevel.answerWithin);

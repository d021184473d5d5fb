import { readAssembly } from '../../infra/local/deployment/assembly.ts';
import { type BenchCloud } from '../local-cloud.ts';
import { milliseconds, rounded } from '../report/numbers.ts';
import { quantile, sum } from '../report/statistics.ts';
import { heading, table } from '../report/table.ts';
import { type Billed, billOfOneMonth, billOfOneReferral, type Declared } from './amounts.ts';
import { callCounts } from './counted.ts';
import { type Measured, measureReferrals } from './measure.ts';
import { priceList, priceOf } from './prices.ts';
import { scenario } from './scenario.ts';

const callsTable = ({ invocations, calls, referrals }: Measured): string => {
  const counts = callCounts(calls);
  const rows = invocations
    .filter(({ billed }) => billed.length > 0)
    .map(({ label, billed }) => [
      label,
      rounded(billed.length / referrals),
      milliseconds(quantile(billed, 0.5)),
      [...(counts.get(label) ?? [])].map(([call, times]) => `${rounded(times / referrals)} ${call}`).join(', '),
    ]);
  return table(['function', 'invocations', 'billed ms, p50', 'AWS calls'], rows);
};

const billTable = (rows: readonly Billed[], unit: string, times: number): string => {
  const total = sum(rows.map(({ cost }) => cost));
  return table(
    ['billed', unit, times === 1 ? 'USD' : `USD per ${times.toLocaleString('en')}`, 'share'],
    [
      ...rows
        .toSorted((a, b) => b.cost - a.cost)
        .map(({ what, amount, cost }) => [
          what,
          rounded(amount),
          (cost * times).toFixed(3),
          `${((100 * cost) / total).toFixed(0)} %`,
        ]),
      ['together', '', (total * times).toFixed(2), ''],
    ],
  );
};

const declaredIn = (directory: string): Declared => {
  const resources = readAssembly(directory).flatMap(({ template }) => Object.values(template.Resources));
  return (type) => resources.filter(({ Type }) => Type === type).length;
};

/** AWS calls and billed units of one referral through the deployed chain, counted, and what they cost. */
export const bill = async (cloud: BenchCloud, referrals: number): Promise<string> => {
  const measured = await measureReferrals(cloud, referrals);
  const consumed = measured.calls.flatMap((one) => one.consumed ?? []);
  const indexWrites = sum(consumed.map(({ indexWrite }) => indexWrite)) / referrals;
  const token = priceOf('token');
  return [
    heading(`AWS calls and billed units per referral, mean of ${referrals}`),
    ...scenario.map((line) => `  ${line}`),
    '',
    callsTable(measured),
    '',
    billTable(billOfOneReferral(measured), 'per referral', 1_000),
    '',
    `  DynamoDB units are worked out from item sizes; ${rounded(indexWrites)} of the writes are the indexes'. SQS requests include`,
    '  the receive and the delete of each batch. Durations are of this machine, with the emulator in place of the services.',
    '  The SMS is not in it: its price is the carrier’s, some 50 to 100 times all of the above.',
    '',
    billTable(billOfOneMonth(measured, declaredIn(cloud.paths.cdkOutput), cloud.outputs.clients.length), 'a month', 1),
    '',
    '  Standing costs of a county, whatever comes in: what its stacks declare, a sweep each minute, and Lambda polling idle',
    `  queues. Each token of an institution's system, good for an hour, is $${(token.usd / token.per).toFixed(5)} more.`,
    '',
    `  Prices: ${priceList.region}, ${priceList.currency}, entered by hand on ${priceList.enteredOn}, see bench/bill/prices.json.`,
  ].join('\n');
};

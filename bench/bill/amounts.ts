import * as z from 'zod/mini';
import { sum } from '../report/statistics.ts';
import { countOf } from './counted.ts';
import { gigabyteSeconds, logBytes } from './invocations.ts';
import { type Measured } from './measure.ts';
import { priceOf } from './prices.ts';

/** Something that is billed: how much of it, and what that costs in US dollars. */
export type Billed = { what: string; amount: number; cost: number };

export const billed = (id: string, amount: number): Billed => {
  const { what, usd, per } = priceOf(id);
  return { what, amount, cost: amount * (usd / per) };
};

/** Functions that a queue feeds: each invocation took one receive and one delete of Lambda's own. */
const fedByQueues = ['referrals-process-urgent', 'referrals-process-routine', 'notifications-send-notification'];

const putEvents = z.object({ Entries: z.array(z.unknown()) });

const published = ({ calls }: Measured): number =>
  sum(calls.flatMap(({ call }) => (call.operation === 'PutEvents' ? putEvents.parse(call.input).Entries.length : [])));

/** What one referral is billed for, without the SMS itself. */
export const billOfOneReferral = (measured: Measured): Billed[] => {
  const { referrals, requests, messages, transitions, calls, invocations } = measured;
  const consumed = calls.flatMap((one) => one.consumed ?? []);
  const batches = sum(invocations.filter(({ label }) => fedByQueues.includes(label)).map((one) => one.billed.length));
  const totals: [string, number][] = [
    ['api-request', requests],
    ['lambda-request', sum(invocations.map((one) => one.billed.length))],
    ['lambda-gb-second', sum(invocations.map(gigabyteSeconds))],
    ['dynamodb-write', sum(consumed.map(({ write, indexWrite }) => write + indexWrite))],
    ['dynamodb-read', sum(consumed.map(({ read }) => read))],
    ['sqs-request', countOf(calls, 'sqs') + 2 * batches],
    ['states-transition', transitions],
    ['xray-trace', countOf(calls, 'states', 'StartExecution')],
    ['event', published(measured)],
    ['kms-request', countOf(calls, 'kms')],
    ['email', messages.filter(({ channel }) => channel === 'email').length],
    ['sns-publish', messages.length],
    ['log-byte', sum(invocations.map(logBytes))],
  ];
  return totals.map(([id, total]) => billed(id, total / referrals));
};

const hoursOfMonth = 730;
const minutesOfMonth = hoursOfMonth * 60;

/** Lambda's pollers of a queue at rest, each asking three times a minute. */
const pollers = 5;
const receives = pollers * 3 * minutesOfMonth;

/** How many of a type of resource the stacks declare. */
export type Declared = (type: string) => number;

/** What a county is billed for a month whatever comes in: what is declared, the sweep, and the polling of idle queues. */
export const billOfOneMonth = ({ sweep, sweepCalls }: Measured, declared: Declared, clients: number): Billed[] => {
  const runs = Math.max(1, sweep.billed.length);
  const each = (total: number) => (total / runs) * minutesOfMonth;
  return [
    billed('app-client-month', clients),
    billed('alarm-month', declared('AWS::CloudWatch::Alarm')),
    billed('kms-key-month', declared('AWS::KMS::Key')),
    billed('dashboard-month', declared('AWS::CloudWatch::Dashboard')),
    billed('lambda-request', minutesOfMonth),
    billed('lambda-gb-second', each(gigabyteSeconds(sweep))),
    billed('dynamodb-read', each(sum(sweepCalls.map(({ consumed }) => consumed?.read ?? 0)))),
    billed('log-byte', each(logBytes(sweep))),
    billed('sqs-request', fedByQueues.length * receives),
  ];
};

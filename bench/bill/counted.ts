import { type AwsCall } from '../meter/aws-call.ts';
import { type Consumed } from '../meter/dynamodb-meter.ts';

/** A call that was seen, and what it consumed of a table. */
export type Seen = { at: number; call: AwsCall; consumed: Consumed | null };

/** How often each caller made each call, in order of first appearance. */
export const callCounts = (seen: readonly Seen[]): Map<string, Map<string, number>> => {
  const callers = new Map<string, Map<string, number>>();
  for (const { call } of seen) {
    const operations = callers.get(call.caller) ?? new Map<string, number>();
    const name = `${call.service} ${call.operation}`;
    callers.set(call.caller, operations.set(name, (operations.get(name) ?? 0) + 1));
  }
  return callers;
};

export const countOf = (seen: readonly Seen[], service: string, operation?: string): number =>
  seen.filter(({ call }) => call.service === service && (operation === undefined || call.operation === operation))
    .length;

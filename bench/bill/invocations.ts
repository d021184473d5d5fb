import * as z from 'zod/mini';
import { localAccount } from '../../infra/local/aws-clients.ts';
import { sum } from '../report/statistics.ts';
import { type DeployedFunction } from './deployed-functions.ts';

/** What a function's log says of a stretch of time. */
export type Invocations = {
  label: string;
  memoryMb: number;
  /** Billed milliseconds of each invocation. */
  billed: number[];
  lines: string[];
};

const events = z.object({
  events: z.optional(z.array(z.object({ message: z.string() }))),
  nextToken: z.optional(z.string()),
});

const readLines = async (endpoint: string, logGroupName: string, startTime: number): Promise<string[]> => {
  const lines: string[] = [];
  let nextToken: string | undefined;
  do {
    const response = await fetch(endpoint, {
      method: 'POST',
      headers: {
        'content-type': 'application/x-amz-json-1.1',
        'x-amz-target': 'Logs_20140328.FilterLogEvents',
        authorization: `AWS4-HMAC-SHA256 Credential=${localAccount}/20260101/eu-central-1/logs/aws4_request`,
      },
      body: JSON.stringify({ logGroupName, startTime, nextToken }),
    });
    const page = events.parse(await response.json());
    lines.push(...(page.events ?? []).map(({ message }) => message));
    nextToken = page.nextToken;
  } while (nextToken !== undefined);
  return lines;
};

/** Invocations of a function since an instant (milliseconds), from the REPORT lines of its log. */
export const readInvocations = async (
  endpoint: string,
  { label, logGroup, memoryMb }: DeployedFunction,
  since: number,
): Promise<Invocations> => {
  const lines = await readLines(endpoint, logGroup, since);
  const billed = lines.flatMap((line) => {
    const duration = /^REPORT .*Billed Duration: (\d+) ms/.exec(line)?.[1];
    return duration === undefined ? [] : [Number(duration)];
  });
  return { label, memoryMb, billed, lines };
};

export const gigabyteSeconds = ({ billed, memoryMb }: Invocations): number =>
  (sum(billed) / 1_000) * (memoryMb / 1_024);

/** As CloudWatch Logs counts what it takes in: each line, and 26 bytes for each. */
export const logBytes = ({ lines }: Invocations): number => sum(lines.map((line) => Buffer.byteLength(line) + 26));

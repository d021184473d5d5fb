import * as z from 'zod/mini';
import { callApi } from '../../../infra/local/demo/api.ts';
import { cloud } from './cloud.ts';
import { eventually } from './eventually.ts';

/** The emulator reads account and region off the credential, and no signature. */
const authorization = `AWS4-HMAC-SHA256 Credential=000000000000/20260101/${cloud.region}/logs/aws4_request, SignedHeaders=host, Signature=0`;

/** The emulator fails when a log group is made while it lists them; the next time it does not. */
const ask = (operation: string, body: object): Promise<unknown> =>
  eventually(`${operation} answers`, async () => {
    const answer = await callApi(cloud.emulatorUrl, {
      method: 'POST',
      body,
      headers: {
        'content-type': 'application/x-amz-json-1.1',
        'x-amz-target': `Logs_20140328.${operation}`,
        authorization,
      },
    });
    if (answer.status !== 200 && answer.status !== 500)
      throw new Error(`${operation} answers ${answer.status}: ${answer.text}`);
    return answer.status === 200 ? answer.body : undefined;
  });

const next = z.optional(z.nullable(z.string()));
const groups = z.object({ logGroups: z.array(z.object({ logGroupName: z.string() })), nextToken: next });
const events = z.object({ events: z.array(z.object({ message: z.string() })), nextToken: next });

const everyPage = async <T>(read: (token: object) => Promise<{ items: T[]; token: string | null | undefined }>) => {
  const found: T[] = [];
  let token: string | null | undefined;
  do {
    const page = await read(token ? { nextToken: token } : {});
    found.push(...page.items);
    token = page.token;
  } while (token);
  return found;
};

/** Every line that any function of the cloud has logged so far, with the log group it stands in. */
export const logLines = async (): Promise<{ group: string; line: string }[]> => {
  const names = await everyPage(async (token) => {
    const { logGroups, nextToken } = groups.parse(await ask('DescribeLogGroups', token));
    return { items: logGroups.map(({ logGroupName }) => logGroupName), token: nextToken };
  });
  const lines = await Promise.all(
    names.map((group) =>
      everyPage(async (token) => {
        const page = events.parse(await ask('FilterLogEvents', { logGroupName: group, ...token }));
        return { items: page.events.map(({ message }) => ({ group, line: message })), token: page.nextToken };
      }),
    ),
  );
  return lines.flat();
};

import { QueryCommand } from '@aws-sdk/client-dynamodb';
import { unmarshall } from '@aws-sdk/util-dynamodb';
import { expect } from 'vitest';
import * as z from 'zod/mini';
import { type ApiAnswer } from '../../../infra/local/demo/api.ts';
import { storedDeadline, storedNotice } from '../../../shared/adapters/dynamodb/clock/clock-items.ts';
import { deadlineList, type DeadlineView } from '../../../shared/contracts/http/cases/deadline-view.ts';
import { timelineEntry, type TimelineEntry } from '../../../shared/domain/case/timeline.ts';
import { type Deadline } from '../../../shared/domain/deadline/deadline.ts';
import { type Notice } from '../../../shared/domain/notice/notice.ts';
import { aws, stackOutput } from './cloud.ts';
import { eventually } from './eventually.ts';
import { type Staff } from './staff.ts';

const done = true;
const timeline = z.object({ items: z.array(timelineEntry) });

const itemsOf = async (caseId: string, prefix: string): Promise<Record<string, unknown>[]> => {
  const { Items = [] } = await aws.dynamodb.send(
    new QueryCommand({
      TableName: stackOutput('TableName'),
      ConsistentRead: true,
      KeyConditionExpression: 'PK = :pk AND begins_with(SK, :sk)',
      ExpressionAttributeValues: { ':pk': { S: `CASE#${caseId}` }, ':sk': { S: prefix } },
    }),
  );
  return Items.map((item) => unmarshall(item));
};

/** One case as a member of staff works it over the API, and what only the table tells. */
export const caseFile = (by: Staff, caseId: string) => {
  const path = `/cases/${caseId}`;
  const read = (part: 'deadlines' | 'timeline'): Promise<ApiAnswer> =>
    eventually(`${part} of ${caseId}`, async () => {
      const answer = await by.get(`${path}/${part}`);
      if (answer.status >= 500) return undefined;
      expect(answer.status, answer.text).toBe(200);
      return answer;
    });
  const etag = async (): Promise<string> => (await read('deadlines')).headers.get('etag') ?? '';
  const deadlines = async (): Promise<DeadlineView[]> => deadlineList.parse((await read('deadlines')).body).items;
  const history = async (): Promise<TimelineEntry[]> => timeline.parse((await read('timeline')).body).items;
  const clock = async (rule: string): Promise<DeadlineView> => {
    const found = (await deadlines()).find((one) => one.rule === rule);
    if (found === undefined) throw new Error(`case ${caseId} has no clock ${rule}`);
    return found;
  };
  const change = async (where: string, body: object, ifMatch?: string): Promise<ApiAnswer> =>
    by.post(`${path}/${where}`, body, { 'if-match': ifMatch ?? (await etag()) });
  return {
    caseId,
    etag,
    deadlines,
    clock,
    /** A change that may be refused. */
    change,
    /** A step that must be possible; sent again, as a client does, when a clock was faster or the service was busy. */
    make: (body: { transition: string } & Record<string, string>): Promise<void> =>
      eventually(`${body.transition} is made`, async () => {
        const answer = await change('transitions', body);
        if (answer.status === 200) return done;
        expect([409, 412, 500, 502, 503, 504], answer.text).toContain(answer.status);
        const made = (await history()).some(({ what }) => what === body.transition);
        expect(made || answer.status !== 409, answer.text).toBe(true);
        return made ? done : undefined;
      }).then(() => undefined),
    handle: async (rule: string, body: { action: string } & Record<string, string>): Promise<ApiAnswer> =>
      change(`deadlines/${(await clock(rule)).deadlineId}`, body),
    timeline: history,
    /** The clock as it is stored, with the timer it waits for. */
    stored: async (rule: string): Promise<Deadline> => {
      const all = (await itemsOf(caseId, 'DEADLINE#')).map(storedDeadline.read);
      const found = all.find((one) => one.rule.rule === rule);
      if (found === undefined) throw new Error(`case ${caseId} has no clock ${rule}`);
      return found;
    },
    notices: async (): Promise<Notice[]> => (await itemsOf(caseId, 'NOTICE#')).map(storedNotice.read),
  };
};
export type CaseFile = ReturnType<typeof caseFile>;

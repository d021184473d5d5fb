import { DescribeExecutionCommand, paginateListExecutions, StopExecutionCommand } from '@aws-sdk/client-sfn';
import { DeleteMessageCommand, PurgeQueueCommand, SendMessageCommand } from '@aws-sdk/client-sqs';
import { GetItemCommand, UpdateItemCommand } from '@aws-sdk/client-dynamodb';
import { afterAll, describe, expect, it } from 'vitest';
import { callApi } from '../../infra/local/demo/api.ts';
import { aws, stackOutput } from './support/cloud.ts';
import { semnal } from './support/cli.ts';
import { eventually } from './support/eventually.ts';
import { lookInto, sizeOf, whileNobodyReads } from './support/lane.ts';
import { allMessages, pageOf, pagesOf } from './support/messages.ts';
import { openOwnCloud } from './support/own-cloud.ts';
import { partner } from './support/partner.ts';
import { hastenRedelivery } from './support/queues.ts';
import { newReport, newSchoolReport } from './support/reports.ts';
import { staff } from './support/staff.ts';
import { undisturbed } from './support/undisturbed.ts';

const police = partner('police');
const school = partner('school');
const supervisor = staff('supervisor');
const own = openOwnCloud();

undisturbed();
hastenRedelivery(2, 'UrgentQueueUrl');
afterAll(own.remove);

/** Two runs of the sweep, which comes every minute and leaves alone what is younger than one. */
const sweepTime = 150_000;
/** Everything here waits for it, beside each other. */
const patience = { timeout: 280_000 };

describe.concurrent('a restart of the whole cloud', () => {
  it(
    'between accept and alert loses nothing, and in the middle of an escalation goes on with it',
    patience,
    async () => {
      const before = await own.start();
      const sender = partner('police', before);
      const escalating = await sender.submit(newReport());
      const alert = await staff('supervisor', before).alertOf(escalating);
      const firstPage = await pageOf(alert.alertId, { step: 1 }, { outputs: before });
      const accepted = await Promise.all(Array.from({ length: 12 }, () => sender.submit(newReport())));
      const stoppedAt = Date.now();
      await own.stop();

      const after = await own.start();
      const startedAt = Date.now();
      const [again, director] = [partner('police', after), staff('director', after)];
      const pagesAfter = (alertId: string) =>
        eventually(
          `alert ${alertId} pages somebody after the restart`,
          async () => (await pagesOf(alertId, after)).find(({ at }) => Date.parse(at) > stoppedAt),
          { within: sweepTime, every: 250 },
        );
      const next = await pagesAfter(alert.alertId);
      expect(next.step).toBeGreaterThan(firstPage.step);

      // The link sent before the restart still answers.
      expect((await callApi(firstPage.link, { method: 'POST' })).status).toBe(200);
      expect((await again.view(escalating)).stage).toBe('assigned');

      for (const referralId of accepted) await again.screened(referralId, { within: sweepTime, every: 250 });
      const heardBefore = new Set(
        (await allMessages(after)).filter(({ at }) => Date.parse(at) < stoppedAt).map(({ alertId }) => alertId),
      );
      let waiting = 0;
      for (const referralId of accepted) {
        const raised = await director.alertsAbout(referralId);
        expect(raised).toHaveLength(1);
        const [{ alertId } = { alertId: '' }] = raised;
        if (!heardBefore.has(alertId)) waiting += 1;
        await pagesAfter(alertId);
      }
      const cases = await director.cases();
      for (const referralId of accepted)
        expect(cases.filter(({ referralIds }) => referralIds.some((id) => id === referralId))).toHaveLength(1);
      const took = ((startedAt - stoppedAt) / 1_000).toFixed(1);
      console.log(
        `${waiting} of ${accepted.length} accepted referrals had alerted nobody when it stopped; back after ${took} s`,
      );
      expect(waiting).toBeGreaterThan(0);
    },
  );
});

const stateMachineArn = stackOutput('TimerStateMachineArn');

/** Every workflow that was ever started for an alert's timers. */
const executionsOf = async (alertId: string) => {
  const found: { name: string; status: string }[] = [];
  for await (const page of paginateListExecutions({ client: aws.states }, { stateMachineArn })) {
    for (const { name = '', status = '' } of page.executions ?? [])
      if (name.startsWith(`${alertId}-`)) found.push({ name, status });
  }
  return found;
};

describe.concurrent('the sweep', () => {
  it('gives a timer whose workflow was stopped by hand a new one', patience, async () => {
    // Routine: its level lasts long enough to stop the clock in time on any machine.
    const { alertId, answerBy } = await supervisor.alertOf(await school.submit(newSchoolReport()));
    const executionArn = `${stateMachineArn.replace(':stateMachine:', ':execution:')}:${alertId}-1`;
    await aws.states.send(new StopExecutionCommand({ executionArn }));
    expect((await aws.states.send(new DescribeExecutionCommand({ executionArn }))).status).toBe('ABORTED');
    const secondPage = async () => (await pagesOf(alertId)).find(({ step }) => step === 2);
    const healed = await eventually('the second level', secondPage, { within: sweepTime, every: 250 });
    expect(Date.parse(healed.at)).toBeGreaterThan(Date.parse(answerBy ?? ''));
    const clocks = (await executionsOf(alertId)).map(({ name, status }) => [name, status]);
    expect(clocks).toContainEqual([`${alertId}-1`, 'ABORTED']);
    expect(clocks).toContainEqual([`${alertId}-1--1`, 'SUCCEEDED']);
    expect(clocks).toContainEqual([`${alertId}-2`, 'RUNNING']);
    await supervisor.post(`/alerts/${alertId}/acknowledge`);
  });

  it('sends a referral again whose message was lost on the way', patience, async () => {
    const referralId = await whileNobodyReads('RoutineQueueUrl', async (QueueUrl) => {
      const sent = await school.submit(newSchoolReport());
      const message = await eventually('the message is in the queue', async () =>
        (await lookInto(QueueUrl)).find(({ Body }) => Body?.includes(sent)),
      );
      expect(message.Body).toBe(JSON.stringify({ referralId: sent }));
      await aws.sqs.send(new DeleteMessageCommand({ QueueUrl, ReceiptHandle: message.ReceiptHandle }));
      return sent;
    });
    expect((await school.view(referralId)).stage).toBe('received');
    expect(await school.screened(referralId, { within: sweepTime, every: 250 })).toMatchObject({
      outcomes: [{ outcome: 'case-opened' }],
    });
    expect(await supervisor.alertsAbout(referralId)).toHaveLength(1);
  });
});

const TableName = stackOutput('TableName');
const parkedIn = stackOutput('UrgentDlqUrl');

/** The narrative of a stored report, which screening cannot do without. */
const setNarrative = async (referralId: string, value: { S: string } | { NULL: true }): Promise<void> => {
  await aws.dynamodb.send(
    new UpdateItemCommand({
      TableName,
      Key: { PK: { S: `REF#${referralId}` }, SK: { S: 'REF' } },
      UpdateExpression: 'SET report.narrative = :value',
      ExpressionAttributeValues: { ':value': value },
    }),
  );
};

const storedNarrative = async (referralId: string): Promise<string> => {
  const { Item } = await aws.dynamodb.send(
    new GetItemCommand({ TableName, Key: { PK: { S: `REF#${referralId}` }, SK: { S: 'REF' } } }),
  );
  return Item?.['report']?.M?.['narrative']?.S ?? '';
};

describe.concurrent('a message that cannot be processed', () => {
  it('is parked with its reason, holds up nobody, and `semnal redrive` puts it back', patience, async () => {
    await aws.sqs.send(new PurgeQueueCommand({ QueueUrl: parkedIn }));
    // Two that will never be right, and one whose referral is broken and can be repaired.
    const QueueUrl = stackOutput('UrgentQueueUrl');
    const { referralId, narrative } = await whileNobodyReads('UrgentQueueUrl', async () => {
      const sent = await police.submit(newReport());
      const written = await storedNarrative(sent);
      await setNarrative(sent, { NULL: true });
      return { referralId: sent, narrative: written };
    });
    await aws.sqs.send(new SendMessageCommand({ QueueUrl, MessageBody: 'not of the contract' }));
    await aws.sqs.send(new SendMessageCommand({ QueueUrl, MessageBody: '{"referralId":"DEMO-0000-0000"}' }));
    const good = await police.submit(newReport());
    expect((await police.screened(good)).outcomes).toHaveLength(1);

    const allParked = async () => ((await sizeOf(parkedIn)) >= 3 ? true : undefined);
    await eventually('all three are parked', allParked, { within: 90_000, every: 250 });
    const listed = await semnal('redrive', 'urgent', '--dry-run');
    expect(listed).toMatchObject({ code: 0 });
    expect(listed.printed).toMatch(new RegExp(`referralId ${referralId} — failed, received \\d+ times`));
    expect(listed.printed).toContain('3 parked in urgent; nothing was moved');
    expect(listed.printed).not.toContain('not of the contract');

    await setNarrative(referralId, { S: narrative });
    const moved = await semnal('redrive', 'urgent');
    expect(moved).toMatchObject({ code: 0 });
    expect(moved.printed).toContain('3 moved from urgent');
    const view = await police.screened(referralId, { within: 30_000 });
    expect(view.outcomes).toEqual([{ subject: 0, outcome: 'case-opened' }]);
    expect(await supervisor.alertsAbout(referralId)).toHaveLength(1);

    // The other two fail again, and are parked again: nothing is ever thrown away.
    const parkedAgain = async () => ((await sizeOf(parkedIn)) === 2 ? true : undefined);
    await eventually('the two are parked again', parkedAgain, { within: 90_000, every: 250 });
  });
});

import { marshall } from '@aws-sdk/util-dynamodb';
import { describe, expect, it } from 'vitest';
import { eventKey, storedEvent } from '../../shared/adapters/dynamodb/event/event-items.ts';
import { storedTimer, timerKey } from '../../shared/adapters/dynamodb/timer/timer-items.ts';
import { recordedEvent } from '../../shared/domain/event/domain-event.ts';
import { timer } from '../../shared/domain/timer/timer.ts';
import { refused } from './permits.ts';
import { runBundle, type Call } from './recorded-calls.ts';
import { statementsOfRole } from './rules/permissions.ts';
import { ofType, synthesise } from './synthesis.ts';
import { at, listOf, record } from './template.ts';

const county = synthesise('demo');

const environment = {
  COUNTY: 'demo',
  TABLE_NAME: 'table',
  URGENT_QUEUE_URL: 'http://127.0.0.1/urgent',
  ROUTINE_QUEUE_URL: 'http://127.0.0.1/routine',
  NOTIFY_QUEUE_URL: 'http://127.0.0.1/notify',
  TIMER_STATE_MACHINE_ARN: 'arn:aws:states:eu-central-1:111122223333:stateMachine:timer',
  EVENT_BUS_NAME: 'bus',
};

const lost = timer.parse({
  timerId: 'A0000000000001-1',
  state: 'pending',
  setAt: '2026-11-20T06:00:00.000Z',
  fireAt: '2026-11-20T06:05:00.000Z',
  heals: 0,
  subject: { kind: 'alert-step', alertId: 'A0000000000001', step: 1 },
});
const unpublished = recordedEvent.parse({
  eventId: 'BC-7K3M-9QXD.1',
  at: '2026-11-20T06:00:00.000Z',
  correlationId: 'BC-7K3M-9QXD',
  event: { type: 'referral.accepted.v1', referralId: 'BC-7K3M-9QXD', version: 1, institutionId: 'school-1' },
});
const silent = recordedEvent.parse({
  eventId: 'Q0000000000001.2',
  at: '2026-11-20T06:00:00.000Z',
  correlationId: 'BC-7K3M-9QXD',
  event: {
    type: 'request.unanswered.v1',
    requestId: 'Q0000000000001',
    version: 2,
    caseId: 'C0000000000001',
    referralId: 'BC-7K3M-9QXD',
    institutionId: 'school-1',
    silentSince: '2026-11-20T06:00:00.000Z',
  },
});
const items = {
  timer: storedTimer.write(timerKey(lost.timerId), lost),
  event: storedEvent.write(eventKey(unpublished), unpublished, {
    open: { sort: 'event#pending', dueAt: unpublished.at },
  }),
  silence: storedEvent.write(eventKey(silent), silent, { open: { sort: 'event#pending', dueAt: silent.at } }),
};
const everything = [
  items.timer,
  items.event,
  items.silence,
  { PK: 'REF#1', SK: 'REF' },
  { PK: 'ALERT#1', SK: 'NOTIF#0001.01' },
];
const openWork: Record<string, readonly Record<string, unknown>[]> = {
  'timer#pending': [items.timer],
  'event#pending': [items.event, items.silence],
  'referral#accepted': [{ PK: 'REF#1', SK: 'REF' }],
  'notification#pending': [{ PK: 'ALERT#1', SK: 'NOTIF#0001.01' }],
  'alert#open': [{ PK: 'ALERT#1', SK: 'ALERT' }],
};

/** A table with one lost timer and one event that was not published, and no execution at all. */
const answer = ({ operation, input }: Call): unknown => {
  if (operation === 'BatchGetItem') {
    const asked = listOf(at(input, 'RequestItems', 'table', 'Keys')).map((key) => JSON.stringify(key));
    const found = [items.timer, items.event, items.silence].filter(({ PK, SK }) =>
      asked.includes(JSON.stringify(marshall({ PK, SK }))),
    );
    return { Responses: { table: found.map((item) => marshall(item)) }, UnprocessedKeys: {} };
  }
  if (operation === 'Query') {
    const sort = at(input, 'ExpressionAttributeValues', ':sort', 'S');
    const found = openWork[String(sort)] ?? [];
    return { Items: found.map(({ PK, SK }) => marshall({ PK, SK, dueAt: '2026-11-20T06:00:00.000Z' })) };
  }
  if (operation === 'ListExecutions') return { executions: [] };
  if (operation === 'StartExecution') return { executionArn: 'arn', startDate: 0 };
  if (operation === 'PutEvents') return { FailedEntryCount: 0, Entries: [{ EventId: '1' }, { EventId: '2' }] };
  return {};
};

const operationsOf = (calls: readonly Call[]): string[] => [...new Set(calls.map(({ operation }) => operation))].sort();

describe('what dispatch asks of AWS', async () => {
  const Records = everything.map(({ PK, SK }) => ({ dynamodb: { Keys: marshall({ PK, SK }) } }));
  const { calls } = await runBundle('outbox-dispatch', { Records }, environment, answer);

  it('is all the work of an outbox', () => {
    expect(operationsOf(calls)).toEqual(['BatchGetItem', 'PutEvents', 'StartExecution', 'UpdateItem']);
  });

  it('is permitted', () => {
    expect(refused(calls, statementsOfRole(county, 'OutboxDispatch'))).toEqual([]);
  });

  it('would be refused to a function that may only read', () => {
    expect(refused(calls, statementsOfRole(county, 'ReferralRoutesGetReferral'))).toHaveLength(calls.length);
  });
});

describe('what the sweeper asks of AWS', async () => {
  const { calls, printed } = await runBundle('outbox-sweep', {}, environment, answer);

  it('is all the work of healing', () => {
    expect(operationsOf(calls)).toEqual([
      'BatchGetItem',
      'ListExecutions',
      'PutEvents',
      'Query',
      'StartExecution',
      'TransactWriteItems',
      'UpdateItem',
    ]);
  });

  it('is permitted', () => {
    expect(refused(calls, statementsOfRole(county, 'OutboxSweep'))).toEqual([]);
  });

  it('comes with the measurements that alarms wait for, under the dimensions they wait under', () => {
    const [measured] = printed
      .map((line) => record.parse(JSON.parse(line)))
      .flatMap((line) => at(line, '_aws', 'CloudWatchMetrics', 0) ?? []);
    // Drills are measured where they end, the probe by itself.
    const elsewhere: unknown[] = ['DrillFailed', 'CanaryHeartbeat'];
    const alarms = ofType(county, 'AWS::CloudWatch::Alarm').filter(
      ({ properties }) =>
        properties['Namespace'] === at(measured, 'Namespace') && !elsewhere.includes(properties['MetricName']),
    );
    const names = listOf(at(measured, 'Metrics')).map((metric) => at(metric, 'Name'));
    expect(alarms).toHaveLength(2);
    for (const { properties } of alarms) {
      expect(names).toContain(properties['MetricName']);
      expect(at(measured, 'Dimensions')).toEqual([listOf(properties['Dimensions']).map((one) => at(one, 'Name'))]);
    }
  });
});

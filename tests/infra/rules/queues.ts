import { expect, it } from 'vitest';
import { at, listOf, textsOf } from '../template.ts';
import { type County, ofType, type Resource } from '../synthesis.ts';

const arnOf = (queue: Resource): string => `arn:aws:sqs:eu-central-1:111122223333:${queue.id}`;

/** Queues that something names as the place for what it could not do: a queue, a mapping, a topic, a function or the timer. */
const deadLetterArns = (county: County): Set<string> =>
  new Set(
    [
      ...ofType(county, 'AWS::SQS::Queue').map(({ properties }) =>
        at(properties, 'RedrivePolicy', 'deadLetterTargetArn'),
      ),
      ...ofType(county, 'AWS::Lambda::EventSourceMapping', 'AWS::Lambda::EventInvokeConfig').map(({ properties }) =>
        at(properties, 'DestinationConfig', 'OnFailure', 'Destination'),
      ),
      ...ofType(county, 'AWS::SNS::Subscription').map(({ properties }) =>
        at(properties, 'RedrivePolicy', 'deadLetterTargetArn'),
      ),
      ...ofType(county, 'AWS::SQS::Queue')
        .filter(({ id }) =>
          ofType(county, 'AWS::StepFunctions::StateMachine').some(({ properties }) =>
            String(properties['DefinitionString']).includes(`/${id}"`),
          ),
        )
        .map((queue) => arnOf(queue)),
    ].flatMap((arn) => (typeof arn === 'string' ? [arn] : [])),
  );

const refusesPlainHttp = (policy: Resource): boolean =>
  listOf(at(policy.properties, 'PolicyDocument', 'Statement')).some(
    (statement) =>
      at(statement, 'Effect') === 'Deny' && at(statement, 'Condition', 'Bool', 'aws:SecureTransport') === 'false',
  );

const alarmsOn = (county: County, metric: string, queue: Resource): Resource[] =>
  ofType(county, 'AWS::CloudWatch::Alarm').filter(
    ({ properties }) => properties['MetricName'] === metric && at(properties, 'Dimensions', 0, 'Value') === queue.id,
  );

export const queueRules = (county: County): void => {
  const queues = ofType(county, 'AWS::SQS::Queue');
  const deadLetters = deadLetterArns(county);
  const isDeadLetterQueue = (queue: Resource): boolean => deadLetters.has(arnOf(queue));

  it('has a dead-letter queue for every queue that is not one', () => {
    expect(queues.length).toBeGreaterThan(0);
    const without = queues.filter(
      (queue) =>
        !isDeadLetterQueue(queue) && at(queue.properties, 'RedrivePolicy', 'deadLetterTargetArn') === undefined,
    );
    expect(without).toEqual([]);
  });

  it('tries a message a few times before it is parked', () => {
    for (const { properties } of queues.filter((queue) => !isDeadLetterQueue(queue)))
      expect(at(properties, 'RedrivePolicy', 'maxReceiveCount')).toBe(5);
  });

  it('keeps every message for two weeks, encrypted, and refuses plain HTTP', () => {
    const policies = ofType(county, 'AWS::SQS::QueuePolicy').filter(refusesPlainHttp);
    const guarded = new Set(policies.flatMap(({ properties }) => textsOf(properties['Queues'])));
    for (const { id, properties } of queues) {
      expect(properties).toMatchObject({ SqsManagedSseEnabled: true, MessageRetentionPeriod: 1_209_600 });
      expect(guarded).toContain(`https://sqs.eu-central-1.amazonaws.com/111122223333/${id}`);
    }
  });

  it('rings for anything parked and for every queue that falls behind', () => {
    for (const queue of queues) {
      const metric = isDeadLetterQueue(queue) ? 'ApproximateNumberOfMessagesVisible' : 'ApproximateAgeOfOldestMessage';
      expect(alarmsOn(county, metric, queue), `${metric} of ${queue.id}`).toHaveLength(1);
    }
  });

  it('works queues off message by message, within what is reserved, and shows a message again only after the last try', () => {
    const mappings = ofType(county, 'AWS::Lambda::EventSourceMapping').filter(({ properties }) =>
      String(properties['EventSourceArn']).includes(':sqs:'),
    );
    expect(mappings).toHaveLength(3);
    for (const { properties } of mappings) {
      expect(properties['FunctionResponseTypes']).toEqual(['ReportBatchItemFailures']);
      const worker = county.resources.find(({ id }) => id === properties['FunctionName']);
      const queue = queues.find((one) => arnOf(one) === properties['EventSourceArn']);
      expect(Number(at(properties, 'ScalingConfig', 'MaximumConcurrency'))).toBeLessThanOrEqual(
        Number(worker?.properties['ReservedConcurrentExecutions']),
      );
      expect(Number(worker?.properties['Timeout'])).toBeLessThan(Number(queue?.properties['VisibilityTimeout']) / 6);
    }
  });

  it('gives each lane a queue, a function and executions of its own', () => {
    const lanes = ofType(county, 'AWS::Lambda::EventSourceMapping')
      .filter(({ id }) => id.startsWith('Lanes'))
      .map(({ properties }) => [properties['EventSourceArn'], properties['FunctionName']]);
    expect(lanes).toHaveLength(2);
    expect(new Set(lanes.flat()).size).toBe(4);
  });
};

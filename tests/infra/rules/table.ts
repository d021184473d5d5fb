import { expect, it } from 'vitest';
import { at } from '../template.ts';
import { type County, ofType } from '../synthesis.ts';

const parseJson = (text: unknown): unknown => JSON.parse(String(text));

export const tableRules = (county: County): void => {
  const tables = ofType(county, 'AWS::DynamoDB::Table');

  it('has one table, which can be recovered, is encrypted with a key of the county and cannot be deleted', () => {
    expect(tables).toHaveLength(1);
    for (const table of tables) {
      expect(table).toMatchObject({ stack: 'Data', deletionPolicy: 'Retain', updateReplacePolicy: 'Retain' });
      expect(table.properties).toMatchObject({
        DeletionProtectionEnabled: true,
        PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true, RecoveryPeriodInDays: 35 },
        SSESpecification: { SSEEnabled: true, SSEType: 'KMS' },
        BillingMode: 'PAY_PER_REQUEST',
        TimeToLiveSpecification: { AttributeName: 'expiresAt', Enabled: true },
      });
      expect(at(table.properties, 'SSESpecification', 'KMSMasterKeyId')).toMatch(/^arn:aws:kms:/);
    }
  });

  it('lets nothing but keys out by the stream and by the index of open work', () => {
    for (const { properties } of tables) {
      expect(properties['StreamSpecification']).toEqual({ StreamViewType: 'KEYS_ONLY' });
      expect(properties['GlobalSecondaryIndexes']).toMatchObject([
        {
          IndexName: 'open-work',
          KeySchema: [{ AttributeName: 'openWork' }, { AttributeName: 'dueAt' }],
          Projection: { ProjectionType: 'KEYS_ONLY' },
        },
        {
          IndexName: 'lists',
          KeySchema: [{ AttributeName: 'listKey' }, { AttributeName: 'listSort' }],
          Projection: { ProjectionType: 'ALL' },
        },
      ]);
    }
  });

  it('reads the stream from its beginning, halves a batch that fails, gives up after a while and says so', () => {
    const [mapping, ...more] = ofType(county, 'AWS::Lambda::EventSourceMapping').filter(({ properties }) =>
      String(properties['EventSourceArn']).includes(':dynamodb:'),
    );
    expect(more).toEqual([]);
    expect(mapping?.properties).toMatchObject({
      StartingPosition: 'TRIM_HORIZON',
      BisectBatchOnFunctionError: true,
      BatchSize: 25,
      ParallelizationFactor: 4,
      MaximumRetryAttempts: 10,
    });
    expect(at(mapping?.properties, 'DestinationConfig', 'OnFailure', 'Destination')).toMatch(/^arn:aws:sqs:/);
    // A part of a batch reported as failed would be lost where partial answers are not understood.
    expect(mapping?.properties).not.toHaveProperty('FunctionResponseTypes');
    const late = ofType(county, 'AWS::CloudWatch::Alarm').filter(
      ({ properties }) => properties['MetricName'] === 'IteratorAge',
    );
    expect(late).toHaveLength(1);
  });

  it('passes new records of the outbox to dispatch, whatever else is written', () => {
    const filters = ofType(county, 'AWS::Lambda::EventSourceMapping').flatMap(({ properties }) => {
      const list = at(properties, 'FilterCriteria', 'Filters');
      return Array.isArray(list) ? list.map((one) => parseJson(at(one, 'Pattern'))) : [];
    });
    const insert = (key: 'PK' | 'SK', prefix: string) => ({
      eventName: ['INSERT'],
      dynamodb: { Keys: { [key]: { S: [{ prefix }] } } },
    });
    expect(filters).toEqual([
      insert('PK', 'REF#'),
      insert('PK', 'TIMER#'),
      insert('SK', 'NOTIF#'),
      insert('SK', 'EVENT#'),
    ]);
  });
};

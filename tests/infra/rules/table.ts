import { expect, it } from 'vitest';
import { at, listOf, record } from '../template.ts';
import { type County, ofType } from '../synthesis.ts';

const parseJson = (text: unknown): unknown => JSON.parse(String(text));

/** Whether a filter pattern of Lambda lets a record pass: lists are alternatives, a prefix or the value itself. */
const matches = (pattern: unknown, value: unknown): boolean => {
  if (Array.isArray(pattern)) {
    return pattern.some((one) => {
      const prefix = at(one, 'prefix');
      return typeof prefix === 'string' ? String(value).startsWith(prefix) : one === value;
    });
  }
  return Object.entries(record.parse(pattern)).every(([key, inner]) => matches(inner, at(value, key)));
};

export const tableRules = (county: County): void => {
  const filters = ofType(county, 'AWS::Lambda::EventSourceMapping')
    .flatMap(({ properties }) => listOf(at(properties, 'FilterCriteria', 'Filters')))
    .map((filter) => parseJson(at(filter, 'Pattern')));
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

  it.each([
    ['a referral', 'REF#BC-7K3M-9QXD', 'REF'],
    ['a timer', 'TIMER#A1-1', 'TIMER'],
    ['a page', 'ALERT#A1', 'NOTIF#0001.01'],
    ['an event of an alert', 'ALERT#A1', 'EVENT#A1.1'],
    ['an event of a case', 'CASE#C1', 'EVENT#C1.1'],
    ['an event of a request', 'REQUEST#Q1', 'EVENT#Q1.1'],
  ])('passes %s to dispatch when it is new, and only then', (_, PK, SK) => {
    const change = (eventName: string) => ({ eventName, dynamodb: { Keys: { PK: { S: PK }, SK: { S: SK } } } });
    expect(filters.some((filter) => matches(filter, change('INSERT')))).toBe(true);
    expect(filters.some((filter) => matches(filter, change('MODIFY')))).toBe(false);
    expect(filters.some((filter) => matches(filter, change('REMOVE')))).toBe(false);
  });

  it.each([
    ['a person', 'PERSON#P1', 'PERSON'],
    ['a case', 'CASE#C1', 'CASE'],
    ['an alert', 'ALERT#A1', 'ALERT'],
    ['a request', 'REQUEST#Q1', 'REQUEST'],
    ['where the requests of a case are', 'CASE#C1', 'REQUEST#2026-11-23T06:00:00.000Z#Q1'],
    ['a read', 'AUDIT#C1', '2026-11-23T06:00:00.000Z#S1#r1'],
    ['settings', 'COUNTY', 'SETTINGS'],
  ])('does not wake dispatch for %s', (_, PK, SK) => {
    const inserted = { eventName: 'INSERT', dynamodb: { Keys: { PK: { S: PK }, SK: { S: SK } } } };
    expect(filters.filter((filter) => matches(filter, inserted))).toEqual([]);
  });

  it('has no more filters than a mapping may have', () => {
    expect(filters.length).toBeGreaterThan(0);
    expect(filters.length).toBeLessThanOrEqual(5);
  });
};

import { Aws, RemovalPolicy, Stack } from 'aws-cdk-lib';
import {
  AttributeType,
  BillingMode,
  ProjectionType,
  StreamViewType,
  Table,
  TableEncryption,
} from 'aws-cdk-lib/aws-dynamodb';
import { type IKey } from 'aws-cdk-lib/aws-kms';
import { Construct } from 'constructs';
import type * as z from 'zod/mini';
import { type SemnalFunction } from './semnal-function.ts';

const writes = ['PutItem', 'UpdateItem', 'ConditionCheckItem'] as const;

type Action = 'GetItem' | 'BatchGetItem' | 'Query' | (typeof writes)[number];
type Index = 'open-work' | 'lists';

export type TableAccess = {
  /** Actions on the table itself. A transaction needs the actions of its parts. */
  readonly table: readonly Action[];
  /** Indexes that are queried. */
  readonly query?: readonly Index[];
  /** Lists of the index `lists` that are read, by their keys; others are refused. For whoever needs few of them. */
  readonly lists?: readonly string[];
  /** The same by patterns, where the lists of each institution are many. */
  readonly listsLike?: readonly string[];
  /** Narrows the actions on the table itself. */
  readonly only?: {
    /** Partition keys that start so. */
    readonly under: readonly string[];
    /** Top-level attributes that are named in the request; one that asks for whole items is refused. */
    readonly attributes?: readonly string[];
  };
};

type Conditions = Record<string, Record<string, unknown>>;

const conditionsOf = (only: TableAccess['only']): Conditions => {
  if (only === undefined) return {};
  const underKeys = { 'ForAllValues:StringLike': { 'dynamodb:LeadingKeys': only.under.map((prefix) => `${prefix}*`) } };
  if (only.attributes === undefined) return underKeys;
  return {
    ...underKeys,
    'ForAllValues:StringEquals': { 'dynamodb:Attributes': only.attributes },
    StringEqualsIfExists: { 'dynamodb:Select': 'SPECIFIC_ATTRIBUTES', 'dynamodb:ReturnValues': 'NONE' },
  };
};

/** Everything DynamoDB may do with the table's key on a caller's behalf; readers need no more than the first two. */
const keyUse = {
  read: ['kms:Decrypt', 'kms:DescribeKey'],
  write: [
    'kms:Encrypt',
    'kms:ReEncryptFrom',
    'kms:ReEncryptTo',
    'kms:GenerateDataKey',
    'kms:GenerateDataKeyWithoutPlaintext',
  ],
};

/** The county's truth: one table, whose stream carries keys only, so that personal data never leave the table by it. */
export class CountyTable extends Construct {
  readonly table: Table;
  private readonly key: IKey;

  constructor(scope: Construct, id: string, props: { key: IKey }) {
    super(scope, id);
    this.key = props.key;
    this.table = new Table(this, 'Table', {
      partitionKey: { name: 'PK', type: AttributeType.STRING },
      sortKey: { name: 'SK', type: AttributeType.STRING },
      billingMode: BillingMode.PAY_PER_REQUEST,
      stream: StreamViewType.KEYS_ONLY,
      timeToLiveAttribute: 'expiresAt',
      pointInTimeRecoverySpecification: { pointInTimeRecoveryEnabled: true, recoveryPeriodInDays: 35 },
      deletionProtection: true,
      removalPolicy: RemovalPolicy.RETAIN,
      encryption: TableEncryption.CUSTOMER_MANAGED,
      encryptionKey: props.key,
    });
    // Sparse: everything open, by the instant it should have moved on. The sweeper reads it and then the item.
    this.table.addGlobalSecondaryIndex({
      indexName: 'open-work',
      partitionKey: { name: 'openWork', type: AttributeType.STRING },
      sortKey: { name: 'dueAt', type: AttributeType.STRING },
      projectionType: ProjectionType.KEYS_ONLY,
    });
    this.table.addGlobalSecondaryIndex({
      indexName: 'lists',
      partitionKey: { name: 'listKey', type: AttributeType.STRING },
      sortKey: { name: 'listSort', type: AttributeType.STRING },
      projectionType: ProjectionType.ALL,
    });
  }

  /** Grants exactly these actions; the key can then be used through DynamoDB and in no other way. */
  allow(user: SemnalFunction<z.ZodMiniObject>, access: TableAccess): void {
    user.allow(
      access.table.map((action) => `dynamodb:${action}`),
      [this.table.tableArn],
      conditionsOf(access.only),
    );
    if (access.query !== undefined) {
      user.allow(
        ['dynamodb:Query'],
        access.query.map((index) => `${this.table.tableArn}/index/${index}`),
      );
    }
    if (access.lists !== undefined) {
      user.allow(['dynamodb:Query'], [`${this.table.tableArn}/index/lists`], {
        'ForAllValues:StringEquals': { 'dynamodb:LeadingKeys': access.lists },
      });
    }
    if (access.listsLike !== undefined) {
      user.allow(['dynamodb:Query'], [`${this.table.tableArn}/index/lists`], {
        'ForAllValues:StringLike': { 'dynamodb:LeadingKeys': access.listsLike },
      });
    }
    const writing = access.table.some((action) => writes.some((write) => write === action));
    user.allow(writing ? [...keyUse.read, ...keyUse.write] : keyUse.read, [this.key.keyArn], {
      StringEquals: { 'kms:ViaService': `dynamodb.${Stack.of(this).region}.${Aws.URL_SUFFIX}` },
    });
  }

  /** Lets a function read the stream, which names items; reading the items themselves is another permission. */
  allowStream(user: SemnalFunction<z.ZodMiniObject>): void {
    user.allow(
      ['dynamodb:DescribeStream', 'dynamodb:GetRecords', 'dynamodb:GetShardIterator', 'dynamodb:ListStreams'],
      [this.streamArn],
    );
  }

  get streamArn(): string {
    const stream = this.table.tableStreamArn;
    if (stream === undefined) throw new Error('the table has no stream');
    return stream;
  }
}

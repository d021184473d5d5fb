import { RemovalPolicy } from 'aws-cdk-lib';
import { type IKey } from 'aws-cdk-lib/aws-kms';
import { type Construct } from 'constructs';
import type * as z from 'zod/mini';
import { type AlarmTopic } from './alarm-topic.ts';
import { type CountyTable, type TableAccess } from './county-table.ts';
import { type Deployment } from './deployment.ts';
import { FunctionAlarms, type FunctionAlarmsProps } from './function-alarms.ts';
import { SemnalFunction, type SemnalFunctionProps } from './semnal-function.ts';

/** What every part of the application and office stacks stands in. */
export type Surroundings = {
  readonly deployment: Deployment;
  readonly table: CountyTable;
  /** Encrypts logs and topics of both. */
  readonly key: IKey;
  readonly alarms: AlarmTopic;
};

export type AppFunctionProps<S extends z.ZodMiniObject> = Omit<
  SemnalFunctionProps<S>,
  'deployment' | 'logKey' | 'logRemovalPolicy'
> & {
  /** What the function may do with the county's table. */
  readonly access?: TableAccess;
  readonly impact: FunctionAlarmsProps['impact'];
};

/** A function of these stacks: with its alarms, its access to the table, and a log that goes when the stack goes. */
export class AppFunction<S extends z.ZodMiniObject> extends SemnalFunction<S> {
  constructor(scope: Construct, id: string, surroundings: Surroundings, props: AppFunctionProps<S>) {
    super(scope, id, {
      ...props,
      deployment: surroundings.deployment,
      logKey: surroundings.key,
      logRemovalPolicy: RemovalPolicy.DESTROY,
    });
    if (props.access !== undefined) surroundings.table.allow(this, props.access);
    new FunctionAlarms(this, 'Alarms', { of: this, topic: surroundings.alarms, impact: props.impact });
  }
}

/** The two variables of `baseEnv`. */
export const baseEnvironment = ({ deployment, table }: Surroundings): { COUNTY: string; TABLE_NAME: string } => ({
  COUNTY: deployment.pack.code,
  TABLE_NAME: table.table.tableName,
});

/** Reads what a decision needs and writes state, next timer and announcements in one transaction. */
export const decideAndWrite: TableAccess = {
  table: ['GetItem', 'BatchGetItem', 'Query', 'PutItem', 'UpdateItem', 'ConditionCheckItem'],
};

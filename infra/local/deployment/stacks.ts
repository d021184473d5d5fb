import {
  type CloudFormationClient,
  DescribeStacksCommand,
  GetTemplateCommand,
  paginateListStackResources,
} from '@aws-sdk/client-cloudformation';
import { type Template, template } from './assembly.ts';

/** CloudFormation has no error of its own for a stack that is not there. */
const isMissing = (error: unknown): boolean => error instanceof Error && error.message.includes('does not exist');

const unlessMissing = async <T>(reading: Promise<T>): Promise<T | undefined> => {
  try {
    return await reading;
  } catch (error) {
    if (isMissing(error)) return undefined;
    throw error;
  }
};

export type DeployedStack = { status: string; outputs: Record<string, string> };

/** @returns undefined when there is no such stack. */
export const describeStack = async (client: CloudFormationClient, name: string): Promise<DeployedStack | undefined> => {
  const answer = await unlessMissing(client.send(new DescribeStacksCommand({ StackName: name })));
  const stack = answer?.Stacks?.[0];
  if (stack === undefined) return undefined;
  const outputs = (stack.Outputs ?? []).map(
    ({ OutputKey = '', OutputValue = '' }) => [OutputKey, OutputValue] as const,
  );
  return { status: stack.StackStatus ?? 'UNKNOWN', outputs: Object.fromEntries(outputs) };
};

/** The template a stack was last deployed from. */
export const deployedTemplate = async (client: CloudFormationClient, name: string): Promise<Template | undefined> => {
  const answer = await unlessMissing(client.send(new GetTemplateCommand({ StackName: name })));
  return answer?.TemplateBody === undefined ? undefined : template.parse(JSON.parse(answer.TemplateBody));
};

/** A resource of a deployed stack: what the template asked for, and what it is called. */
export type DeployedResource = {
  stack: string;
  logicalId: string;
  type: string;
  physicalId: string;
  properties: Record<string, unknown>;
  /** Physical ids of the whole stack, by logical id: what a `Ref` means. */
  siblings: ReadonlyMap<string, string>;
};

export const deployedResources = async (client: CloudFormationClient, stack: string): Promise<DeployedResource[]> => {
  const siblings = new Map<string, string>();
  for await (const page of paginateListStackResources({ client }, { StackName: stack })) {
    for (const { LogicalResourceId = '', PhysicalResourceId = '' } of page.StackResourceSummaries ?? []) {
      siblings.set(LogicalResourceId, PhysicalResourceId);
    }
  }
  const declared = Object.entries((await deployedTemplate(client, stack))?.Resources ?? {});
  return declared.flatMap(([logicalId, { Type: type, Properties: properties = {} }]) => {
    const physicalId = siblings.get(logicalId);
    return physicalId === undefined ? [] : [{ stack, logicalId, type, physicalId, properties, siblings }];
  });
};

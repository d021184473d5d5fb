import * as z from 'zod/mini';
import { type Call } from './recorded-calls.ts';
import { type Statement } from './rules/permissions.ts';
import { at, listOf, record, textsOf } from './template.ts';

/** What IAM looks at when it decides about one request to the table. */
type TableRequest = {
  readonly action: string;
  readonly index: string | undefined;
  readonly partitions: readonly string[];
  readonly attributes: readonly string[];
  readonly whole: boolean;
};

const partitionsOf = (keys: readonly unknown[]): string[] => keys.map((key) => z.string().parse(at(key, 'PK', 'S')));

const words = /^(SET|REMOVE|ADD|DELETE|AND|OR|NOT|attribute_exists|attribute_not_exists|if_not_exists|begins_with)$/;

/** Top-level attributes that the expressions of a request name. */
const attributesOf = (request: unknown): string[] => {
  const names = record.safeParse(at(request, 'ExpressionAttributeNames')).data ?? {};
  return ['ProjectionExpression', 'UpdateExpression', 'ConditionExpression']
    .flatMap(
      (key) =>
        z
          .catch(z.string(), '')
          .parse(at(request, key))
          .match(/[:#]?\w+(\.[#\w]+)*/g) ?? [],
    )
    .filter((token) => !token.startsWith(':') && !words.test(token))
    .map((token) => token.split('.')[0] ?? '')
    .map((token) => (token.startsWith('#') ? String(names[token]) : token));
};

const write = (action: string, request: unknown): TableRequest => ({
  action,
  index: undefined,
  partitions: partitionsOf([at(request, 'Key') ?? at(request, 'Item')]),
  attributes: [...attributesOf(request), ...Object.keys(record.parse(at(request, 'Key') ?? at(request, 'Item')))],
  whole: false,
});

/** The requests to the table that a call makes; null for a call of another service. */
const tableRequestsOf = ({ operation, input }: Call): TableRequest[] | null => {
  switch (operation) {
    case 'BatchGetItem':
      return Object.values(record.parse(input['RequestItems'])).map((request) => ({
        action: 'BatchGetItem',
        index: undefined,
        partitions: partitionsOf(listOf(at(request, 'Keys'))),
        attributes: attributesOf(request),
        whole: at(request, 'ProjectionExpression') === undefined,
      }));
    case 'GetItem':
      return [
        { action: 'GetItem', index: undefined, partitions: partitionsOf([input['Key']]), attributes: [], whole: true },
      ];
    case 'Query':
      return [{ action: 'Query', index: String(input['IndexName']), partitions: [], attributes: [], whole: false }];
    case 'UpdateItem':
      return [write('UpdateItem', input)];
    case 'TransactWriteItems':
      return listOf(input['TransactItems']).flatMap((part) =>
        Object.entries(record.parse(part)).map(([kind, request]) =>
          write(kind === 'ConditionCheck' ? 'ConditionCheckItem' : `${kind}Item`, request),
        ),
      );
    default:
      return null;
  }
};

/** Actions that stand for operations of another name, or that IAM names after another service. */
const actionOf: Record<string, string> = {
  SendMessageBatch: 'sqs:SendMessage',
  StartExecution: 'states:StartExecution',
  ListExecutions: 'states:ListExecutions',
  PutEvents: 'events:PutEvents',
};

const allows = ({ actions, resources, condition }: Statement, request: TableRequest): boolean => {
  if (!actions.includes(`dynamodb:${request.action}`)) return false;
  const wanted =
    request.index === undefined ? /:table\/[^/]+$|TableArn|:dynamodb:[^/]+$/ : new RegExp(`/index/${request.index}$`);
  if (!resources.some((resource) => wanted.test(resource))) return false;
  const prefixes = at(condition, 'ForAllValues:StringLike', 'dynamodb:LeadingKeys');
  const attributes = at(condition, 'ForAllValues:StringEquals', 'dynamodb:Attributes');
  const select = at(condition, 'StringEqualsIfExists', 'dynamodb:Select');
  return (
    (prefixes === undefined ||
      request.partitions.every((key) => textsOf(prefixes).some((prefix) => key.startsWith(prefix.slice(0, -1))))) &&
    (attributes === undefined || request.attributes.every((name) => textsOf(attributes).includes(name))) &&
    (select === undefined || !request.whole)
  );
};

/** Calls that the statements do not permit, as IAM would decide it, with what was asked. */
export const refused = (calls: readonly Call[], statements: readonly Statement[]): unknown[] =>
  calls.flatMap((call): unknown[] => {
    const requests = tableRequestsOf(call);
    if (requests !== null) return requests.filter((request) => !statements.some((one) => allows(one, request)));
    const action = actionOf[call.operation];
    return statements.some(({ actions }) => action !== undefined && actions.includes(action)) ? [] : [call];
  });

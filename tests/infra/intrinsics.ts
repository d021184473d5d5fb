import * as z from 'zod/mini';
import { record, type Template } from './template.ts';

const account = '111122223333';
const region = 'eu-central-1';

const pseudo: Record<string, string> = {
  'AWS::AccountId': account,
  'AWS::Region': region,
  'AWS::Partition': 'aws',
  'AWS::URLSuffix': 'amazonaws.com',
};

const arn = (service: string, id: string): string => `arn:aws:${service}:${region}:${account}:${id}`;

/** What `Ref` answers for the types whose answer is not a plain name. */
const referenceOf = (type: string, id: string): string => {
  if (type === 'AWS::SQS::Queue') return `https://sqs.${region}.amazonaws.com/${account}/${id}`;
  if (type === 'AWS::SNS::Topic') return arn('sns', id);
  if (type === 'AWS::StepFunctions::StateMachine') return arn('states', `stateMachine:${id}`);
  return id;
};

const attributeOf = (type: string, id: string, attribute: string): string => {
  const [, service = ''] = type.split('::');
  if (attribute === 'ApiEndpoint') return `https://${id}.execute-api.${region}.amazonaws.com`;
  return attribute.endsWith('Arn') ? arn(service.toLowerCase(), `${id}${attribute.slice(0, -'Arn'.length)}`) : id;
};

/** Answers a template's references as a deployment might, so that rules can compare what belongs together. */
export const resolver =
  (own: Template, others: readonly Template[]) =>
  (value: unknown): unknown => {
    const resolve = (inner: unknown): unknown => {
      if (Array.isArray(inner)) return inner.map(resolve);
      const object = record.safeParse(inner);
      if (!object.success) return inner;
      const [[key, argument] = ['', undefined], ...more] = Object.entries(object.data);
      if (more.length === 0 && (key === 'Ref' || key.startsWith('Fn::'))) return intrinsic(key, argument);
      return Object.fromEntries(Object.entries(object.data).map(([name, held]) => [name, resolve(held)]));
    };
    const intrinsic = (key: string, argument: unknown): unknown => {
      switch (key) {
        case 'Ref':
          return reference(z.string().parse(argument));
        case 'Fn::GetAtt': {
          const [id, attribute] = z.tuple([z.string(), z.string()]).parse(argument);
          return attributeOf(own.Resources[id]?.Type ?? '', id, attribute);
        }
        case 'Fn::Join': {
          const [separator, parts] = z.tuple([z.string(), z.array(z.unknown())]).parse(argument);
          return parts.map((part) => z.string().parse(resolve(part))).join(separator);
        }
        case 'Fn::Sub':
          return z
            .string()
            .parse(argument)
            .replaceAll(/\$\{([^}]+)\}/g, (_, id: string) => z.string().parse(reference(id)));
        case 'Fn::ImportValue':
          return imported(z.string().parse(argument));
        default:
          throw new Error(`the tests do not know ${key}`);
      }
    };
    const reference = (id: string): unknown => {
      const parameter = own.Parameters[id];
      if (parameter !== undefined) return parameter.Default;
      return pseudo[id] ?? referenceOf(own.Resources[id]?.Type ?? '', id);
    };
    const imported = (name: string): unknown => {
      for (const other of others) {
        const output = Object.values(other.Outputs).find(({ Export }) => Export?.Name === name);
        if (output !== undefined) return resolver(other, [])(output.Value);
      }
      throw new Error(`nothing exports ${name}`);
    };
    return resolve(value);
  };

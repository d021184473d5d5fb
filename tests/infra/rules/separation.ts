import { expect, it } from 'vitest';
import { type County } from '../synthesis.ts';

/** Properties by which a resource can be found from outside its stack. */
const nameProperties = new Set([
  'AliasName',
  'ArchiveName',
  'BucketName',
  'ConfigurationSetName',
  'DashboardName',
  'Domain',
  'FunctionName',
  'LogGroupName',
  'Name',
  'QueueName',
  'TableName',
  'TopicName',
  'UserPoolName',
]);

/** Types whose name only tells siblings of one parent apart. */
const inside = new Set([
  'AWS::ApiGatewayV2::Api',
  'AWS::ApiGatewayV2::Authorizer',
  'AWS::Cognito::UserPoolResourceServer',
  'AWS::Lambda::EventInvokeConfig',
  'AWS::Lambda::EventSourceMapping',
  'AWS::Lambda::Permission',
]);

/** Names given in the template itself; what the deployment names is unique by itself. */
const namesOf = ({ templates }: County): string[] =>
  Object.values(templates).flatMap(({ Resources, Outputs }) => [
    ...Object.values(Resources).flatMap(({ Type, Properties }) =>
      Object.entries(Properties)
        .filter(([key, value]) => nameProperties.has(key) && typeof value === 'string' && !inside.has(Type))
        .map(([, value]) => `${Type} ${String(value)}`),
    ),
    ...Object.values(Outputs).flatMap(({ Export }) => Export?.Name ?? []),
  ]);

export const separationRules = (counties: readonly County[]): void => {
  it('share no name in an account', () => {
    const names = counties.flatMap((county) => [...new Set(namesOf(county))]);
    expect(names.length).toBeGreaterThan(counties.length * 20);
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  });

  it('know nothing of each other', () => {
    for (const { pack, templates } of counties) {
      const text = JSON.stringify(templates);
      for (const { pack: other } of counties.filter((county) => county.pack !== pack)) {
        expect(text).not.toContain(`Semnal-${other.code.toUpperCase()}-`);
        expect(text).not.toContain(`semnal-${other.code.toLowerCase()}`);
        expect(text).not.toContain(`/semnal/${other.code.toLowerCase()}/`);
      }
    }
  });
};

import { expect, it } from 'vitest';
import { at } from '../template.ts';
import { type County, ofType, synthesise } from '../synthesis.ts';

/** What the local cloud cannot take. */
const leftOut = ['AWS::Events::Archive', 'AWS::SMSVOICE::ConfigurationSet'];

const publicUrl = 'http://127.0.0.1:4610/api';
const webUrl = 'https://semnal.exemplu.invalid';

export const localRules = (counties: readonly County[]): void => {
  const onAws = counties.find(({ pack }) => pack.code === 'demo');
  const local = synthesise('demo', { local: true, publicUrl, webUrl });

  it('lacks what it cannot take and has nothing else', () => {
    const idsOf = (county: County | undefined): string[] =>
      (county?.resources ?? []).map(({ type, id }) => `${type} ${id}`).sort();
    const expected = idsOf(onAws).filter((name) => !leftOut.some((type) => name.startsWith(`${type} `)));
    expect(idsOf(local)).toEqual(expected);
  });

  it('configures what it has as AWS does, but for the address, callers, where messages go out, and when it probes itself', () => {
    const different = local.resources.filter(({ id, stack, properties }) => {
      const same = onAws?.resources.find((one) => one.id === id && one.stack === stack);
      return JSON.stringify(same?.properties) !== JSON.stringify(properties);
    });
    expect(different.map(({ type }) => type).sort()).toEqual([
      'AWS::ApiGatewayV2::Authorizer',
      'AWS::Events::Rule',
      'AWS::Lambda::Function',
      'AWS::Lambda::Function',
      'AWS::Lambda::Function',
      'AWS::Lambda::Function',
      'AWS::Lambda::Function',
      'AWS::Lambda::Function',
      'AWS::SNS::TopicPolicy',
    ]);
  });

  it('hands pushes and webhooks to its own capture, and on AWS to nobody', () => {
    const ways = ({ resources }: Pick<County, 'resources'>): unknown[] => [
      ...new Set(resources.flatMap(({ properties }) => at(properties, 'Environment', 'Variables', 'EGRESS') ?? [])),
    ];
    expect(ways(local)).toEqual([`${webUrl}/messages/egress`]);
    expect(onAws === undefined ? [] : ways(onAws)).toEqual(['direct']);
  });

  it('sends links to where the API can be reached', () => {
    const urls = ofType(local, 'AWS::Lambda::Function').flatMap(
      ({ properties }) => at(properties, 'Environment', 'Variables', 'PUBLIC_URL') ?? [],
    );
    expect(urls).toEqual([publicUrl, publicUrl, publicUrl, publicUrl, publicUrl, publicUrl]);
  });
};

import { expect, it } from 'vitest';
import * as z from 'zod/mini';
import { at } from '../template.ts';
import { type County, ofType } from '../synthesis.ts';

export const functionRules = (county: County): void => {
  const functions = ofType(county, 'AWS::Lambda::Function');

  it('gives every function exactly the environment its own schema reads', () => {
    expect(functions.length).toBeGreaterThan(15);
    for (const { id, properties } of functions) {
      const schema = county.envSchemas.get(id);
      const variables = at(properties, 'Environment', 'Variables');
      expect(schema, `${id} is not made by SemnalFunction`).toBeDefined();
      expect(schema === undefined ? undefined : z.safeParse(schema, variables).error).toBeUndefined();
      expect(Object.keys(z.record(z.string(), z.string()).parse(variables)).sort()).toEqual(
        Object.keys(schema?.def.shape ?? {}).sort(),
      );
    }
  });

  it('runs every function on the same Node, on arm64, with memory and time that fit', () => {
    for (const { properties } of functions) {
      expect(properties).toMatchObject({
        Runtime: 'nodejs24.x',
        Architectures: ['arm64'],
        Handler: 'index.handler',
        LoggingConfig: { LogFormat: 'JSON' },
      });
      expect([512, 1024]).toContain(properties['MemorySize']);
      expect(Number(properties['Timeout'])).toBeLessThanOrEqual(55);
    }
  });

  it('answers API calls before the gateway gives up', () => {
    for (const { properties } of functions.filter(({ id }) => /Routes/.test(id)))
      expect(Number(properties['Timeout'])).toBeLessThan(29);
  });

  it('keeps every log, encrypted, for as long as the county says and no longer', () => {
    const logs = ofType(county, 'AWS::Logs::LogGroup');
    for (const { properties } of functions) {
      const log = logs.find(({ id }) => id === at(properties, 'LoggingConfig', 'LogGroup'));
      expect(log, String(at(properties, 'LoggingConfig', 'LogGroup'))).toBeDefined();
    }
    for (const { properties } of logs) {
      expect(properties['RetentionInDays']).toBe(county.pack.infrastructure.logRetentionDays);
      expect(properties['KmsKeyId']).toMatch(/^arn:aws:kms:/);
    }
  });

  it('rings when a function fails and when it is refused an execution', () => {
    const rung = ofType(county, 'AWS::CloudWatch::Alarm')
      .filter(({ properties }) => properties['Namespace'] === 'AWS/Lambda')
      .map(
        ({ properties }) => `${String(properties['MetricName'])} ${String(at(properties, 'Dimensions', 0, 'Value'))}`,
      );
    for (const { id } of functions) {
      expect(rung).toContain(`Errors ${id}`);
      expect(rung).toContain(`Throttles ${id}`);
    }
  });

  it('lets a function be called by one named source only', () => {
    const permissions = ofType(county, 'AWS::Lambda::Permission');
    expect(permissions.length).toBeGreaterThan(0);
    for (const { properties } of permissions) {
      expect(properties['Principal']).toMatch(/\.amazonaws\.com$/);
      expect(properties['SourceArn']).toMatch(/^arn:aws:/);
    }
  });

  it('sweeps every minute, one sweep at a time, and leaves a failed one to the next', () => {
    const sweep = functions.find(({ id }) => id.startsWith('OutboxSweep'));
    expect(sweep?.properties).toMatchObject({ ReservedConcurrentExecutions: 1, Timeout: 55 });
    const rules = ofType(county, 'AWS::Events::Rule').map(({ properties }) => properties['ScheduleExpression']);
    expect(rules).toContain('rate(1 minute)');
    const retries = ofType(county, 'AWS::Lambda::EventInvokeConfig').find(
      ({ properties }) => properties['FunctionName'] === sweep?.id,
    );
    expect(retries?.properties['MaximumRetryAttempts']).toBe(0);
  });

  it('asks providers to confirm their entries on the first days of a month, one run at a time', () => {
    const request = functions.find(({ id }) => id.startsWith('ProviderRequests'));
    expect(request?.properties).toMatchObject({ ReservedConcurrentExecutions: 1 });
    const rules = ofType(county, 'AWS::Events::Rule').filter(({ id }) => id.startsWith('ProviderRequests'));
    expect(rules.map(({ properties }) => properties['ScheduleExpression'])).toEqual(['cron(0 7 1-7 * ? *)']);
  });
};

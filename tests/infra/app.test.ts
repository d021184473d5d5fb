import { Stack } from 'aws-cdk-lib';
import { Queue } from 'aws-cdk-lib/aws-sqs';
import { describe, expect, it } from 'vitest';
import { readContext } from '../../infra/bin/context.ts';
import { smsOriginationArn } from '../../infra/constructs/sms-origination.ts';
import { newApp } from './synthesis.ts';

const contextOf = (given: Record<string, unknown>) => readContext((key) => given[key]);

describe('a synthesis', () => {
  it('fails on what AWS’s rules find', () => {
    const app = newApp();
    new Queue(new Stack(app, 'Careless'), 'Queue');
    expect(() => app.synth()).toThrow(/AwsSolutions-SQS3|dead-letter queue/);
    // The first synthesis of a process loads CloudFormation's own rules.
  }, 60_000);
});

describe('the context', () => {
  it('is a county, on AWS unless said otherwise', () => {
    expect(contextOf({ county: 'BC' })).toEqual({
      county: 'BC',
      local: false,
      publicUrl: undefined,
      webUrl: undefined,
    });
  });

  it('serves the console beside the API unless said where', () => {
    const local = { county: 'demo', local: 'true', publicUrl: 'http://127.0.0.1:4610/api' };
    expect(contextOf(local)).toMatchObject({ local: true, webUrl: 'http://127.0.0.1:4610' });
    expect(contextOf({ ...local, webUrl: 'https://semnal.exemplu.invalid' })).toMatchObject({
      webUrl: 'https://semnal.exemplu.invalid',
    });
  });

  it.each([
    [{}, /say which county/],
    [{ county: 'BC', publicUrl: 'https://semnal.exemplu.invalid/' }, /publicUrl/],
    [{ county: 'BC', webUrl: 'semnal' }, /webUrl/],
    [{ county: 'BC', local: 'maybe' }, /local/],
  ])('refuses %j by name', (given, message) => {
    expect(() => contextOf(given)).toThrow(message);
  });
});

describe('the origination of SMS', () => {
  const base = 'arn:aws:sms-voice:eu-central-1:111122223333';

  it.each([
    ['SEMNAL', `${base}:sender-id/SEMNAL/RO`],
    ['pool-0a1b', `${base}:pool/pool-0a1b`],
    ['phone-0a1b', `${base}:phone-number/phone-0a1b`],
    [`${base}:pool/pool-0a1b`, `${base}:pool/pool-0a1b`],
  ])('names %s as %s', (identity, arn) => {
    expect(smsOriginationArn(identity, base)).toBe(arn);
  });

  it('asks for the id of a phone number, as the number itself names no resource', () => {
    expect(() => smsOriginationArn('+40234000000', base)).toThrow(/phone-/);
  });
});

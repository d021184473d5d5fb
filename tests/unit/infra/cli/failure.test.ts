import { DynamoDBClient, DescribeTableCommand } from '@aws-sdk/client-dynamodb';
import { describe, expect, it } from 'vitest';
import { CliFailure, explain } from '../../../../infra/cli/failure.ts';

const named = (name: string, message = 'why') => Object.assign(new Error(message), { name });

describe('errors as sentences', () => {
  it('keeps what already is one', () => {
    const failure = new CliFailure('Do this.', 1);
    expect(explain(failure, 'AWS')).toBe(failure);
  });

  it.each([
    [named('CredentialsProviderError'), /no AWS credentials here: sign in \(`aws sso login`\)/],
    [named('ExpiredTokenException'), /does not accept these credentials \(ExpiredTokenException\): sign in again/],
    [
      named('AccessDeniedException', 'no dynamodb:PutItem'),
      /may not do this \(AccessDeniedException\): no dynamodb:PutItem/,
    ],
    [named('ResourceNotFoundException', 'no table x'), /no table x\. Check the county and the region/],
    [named('Surprise', 'something else'), /^Surprise: something else$/],
    ['a text', /^a text$/],
  ])('%s', (error, sentence) => {
    const failure = explain(error, 'AWS eu-central-1');
    expect(failure.message).toMatch(sentence);
    expect(failure.exitCode).toBe(2);
  });

  it('names the endpoint where nothing answers', async () => {
    const endpoint = 'http://127.0.0.1:9';
    const client = new DynamoDBClient({
      region: 'eu-central-1',
      endpoint,
      credentials: { accessKeyId: 'test', secretAccessKey: 'test' },
      maxAttempts: 1,
    });
    const error: unknown = await client
      .send(new DescribeTableCommand({ TableName: 't' }))
      .catch((thrown: unknown) => thrown);
    expect(explain(error, endpoint).message).toBe(
      'Nothing answers at http://127.0.0.1:9 (ECONNREFUSED): start it (`npm start`) or correct AWS_ENDPOINT_URL.',
    );
  });
});

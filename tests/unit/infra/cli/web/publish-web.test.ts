import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CloudFormationClient, DescribeStacksCommand } from '@aws-sdk/client-cloudformation';
import { PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { mockClient } from 'aws-sdk-client-mock';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { publishWeb } from '../../../../../infra/cli/web/publish-web.ts';
import { loadCountyPack } from '../../../../../infra/counties/load-county-pack.ts';
import { consoleConfig } from '../../../../../web/src/app/config.ts';

const cloudFormation = mockClient(CloudFormationClient);
const s3 = mockClient(S3Client);
const folder = mkdtempSync(join(tmpdir(), 'semnal-web-'));

const stack = (name: string, outputs: Record<string, string>) => {
  cloudFormation.on(DescribeStacksCommand, { StackName: name }).resolves({
    Stacks: [
      {
        StackName: name,
        CreationTime: new Date(0),
        StackStatus: 'CREATE_COMPLETE',
        Outputs: Object.entries(outputs).map(([OutputKey, OutputValue]) => ({ OutputKey, OutputValue })),
      },
    ],
  });
};

const lines: string[] = [];
const publish = () =>
  publishWeb(
    { pack: loadCountyPack('BC') },
    { cloudFormation: new CloudFormationClient({}), s3: new S3Client({}), builtWeb: () => folder },
    { write: (line) => void lines.push(line), confirm: () => Promise.resolve(false) },
  );

beforeEach(() => {
  cloudFormation.reset();
  s3.reset();
  s3.on(PutObjectCommand).resolves({});
  stack('Semnal-BC-Data', { UserPoolDomain: 'https://semnal-bc.auth.example', WebClientId: 'web' });
  stack('Semnal-BC-Web', { WebBucketName: 'site', WebUrl: 'https://d1.cloudfront.net' });
  mkdirSync(join(folder, 'assets'), { recursive: true });
  writeFileSync(join(folder, 'index.html'), '<title>Semnal</title>');
  writeFileSync(join(folder, 'assets/main-a1.js'), 'export {}');
  writeFileSync(join(folder, 'inputs.sha256'), 'mark');
});

afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

describe('publishing the web', () => {
  it('puts assets before the pages that load them, each with its type and how long it may be kept', async () => {
    await publish();
    const puts = s3.commandCalls(PutObjectCommand).map(({ args: [{ input }] }) => input);
    expect(puts.map(({ Bucket, Key, ContentType, CacheControl }) => [Bucket, Key, ContentType, CacheControl])).toEqual([
      ['site', 'assets/main-a1.js', 'text/javascript; charset=utf-8', 'public, max-age=31536000, immutable'],
      ['site', 'config.json', 'application/json; charset=utf-8', 'no-cache'],
      ['site', 'index.html', 'text/html; charset=utf-8', 'no-cache'],
    ]);
    expect(lines.at(-1)).toContain('https://d1.cloudfront.net');
  });

  it('tells the web where the API and the sign-in service are, and no secret', async () => {
    await publish();
    const settings = s3.commandCalls(PutObjectCommand).find(({ args: [{ input }] }) => input.Key === 'config.json');
    const body: unknown = JSON.parse(z.string().parse(settings?.args[0].input.Body));
    expect(consoleConfig.parse(body)).toEqual(body);
    expect(body).toMatchObject({
      apiUrl: '',
      signIn: { domainUrl: 'https://semnal-bc.auth.example', clientId: 'web' },
    });
  });

  it('refuses a file that nobody said how to serve', async () => {
    writeFileSync(join(folder, 'notes.xyz'), '');
    await expect(publish()).rejects.toThrow('notes.xyz');
    expect(s3.commandCalls(PutObjectCommand)).toEqual([]);
  });
});

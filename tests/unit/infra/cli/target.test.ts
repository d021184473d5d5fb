import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { resolveTarget } from '../../../../infra/cli/target.ts';

let directory = '';
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'semnal-outputs-'));
});
afterEach(() => {
  rmSync(directory, { recursive: true });
});
const outputsFile = (content: unknown): string => {
  const file = join(directory, 'outputs.json');
  writeFileSync(file, JSON.stringify(content));
  return file;
};

const running = {
  county: 'demo',
  awsEndpointUrl: 'http://127.0.0.1:4566',
  tokenUrl: 'http://127.0.0.1:3000/oauth2/token',
};

describe('where a command works', () => {
  it('is AWS in the region of the pack, with the credentials that the SDK finds', () => {
    const { endpoint, clientConfig, pack } = resolveTarget({ county: 'BC' }, {}, 'none');
    expect(endpoint).toBe('AWS eu-central-1');
    expect(clientConfig).toEqual({ region: 'eu-central-1' });
    expect(pack.code).toBe('BC');
  });

  it('is what AWS_ENDPOINT_URL says before anything else', () => {
    const file = outputsFile(running);
    const { endpoint, clientConfig } = resolveTarget({ local: true }, { AWS_ENDPOINT_URL: 'http://127.0.0.1:1' }, file);
    expect(endpoint).toBe('http://127.0.0.1:1');
    expect(clientConfig).toEqual({ region: 'eu-central-1' });
  });

  it('is the local cloud and its county with --local, and no real key goes there', () => {
    const file = outputsFile({ ...running, webUrl: 'http://127.0.0.1' });
    const { endpoint, clientConfig, pack, tokenUrl } = resolveTarget({ local: true }, {}, file);
    expect(tokenUrl).toBe(running.tokenUrl);
    expect(endpoint).toBe('http://127.0.0.1:4566');
    expect(clientConfig).toMatchObject({ endpoint, credentials: { accessKeyId: 'local' } });
    expect(pack.code).toBe('demo');
  });

  it('has to be known', () => {
    expect(() => resolveTarget({}, {}, 'none')).toThrow('Say which county: --county <code>, or --local');
    expect(() => resolveTarget({ local: true }, {}, join(directory, 'none'))).toThrow('the local cloud is not running');
    expect(() => resolveTarget({ local: true }, {}, outputsFile({ county: 'demo' }))).toThrow('cannot be read');
    expect(() => resolveTarget({ county: 'XX' }, {}, 'none')).toThrow('there is no county "XX"');
  });
});

import { BatchGetItemCommand, DynamoDBClient, TransactWriteItemsCommand } from '@aws-sdk/client-dynamodb';
import { mockClient } from 'aws-sdk-client-mock';
import { beforeEach, describe, expect, it } from 'vitest';
import { makeProgram } from '../../../../infra/cli/program.ts';
import { resolveTarget } from '../../../../infra/cli/target.ts';
import { memoryTerminal } from './memory-terminal.ts';

const dynamodb = mockClient(DynamoDBClient);
beforeEach(() => {
  dynamodb.reset();
  dynamodb.on(BatchGetItemCommand).resolves({});
  dynamodb.on(TransactWriteItemsCommand).resolves({});
});

const run = async (words: string[], confirmed = false): Promise<{ code: number | undefined; text: string }> => {
  const terminal = memoryTerminal(confirmed);
  let code: number | undefined;
  const program = makeProgram({
    terminal,
    now: () => new Date('2026-11-23T08:00:00.000Z'),
    user: 'administrator',
    resolveTarget: (options) => resolveTarget(options, { AWS_ENDPOINT_URL: 'http://127.0.0.1:9' }, ''),
    finish: (given) => {
      code = given;
    },
  });
  for (const command of [program, ...program.commands, ...program.commands.flatMap(({ commands }) => commands)]) {
    command.configureOutput({ writeErr: terminal.write, writeOut: terminal.write });
  }
  await program.parseAsync(words, { from: 'user' });
  return { code, text: terminal.text() };
};
const written = () => dynamodb.commandCalls(TransactWriteItemsCommand).length;

describe('county check', () => {
  it('says what a good pack holds, and what still is a sample', async () => {
    const { code, text } = await run(['county', 'check', 'VN']);
    expect(code).toBe(0);
    expect(text).toContain('VN (Vrancea): no faults.');
    expect(text).toContain('not verified in the act: D4, D5');
    expect(text).toContain('Not ready for real use');
  });

  it('refuses an unknown county', async () => {
    await expect(run(['county', 'check', 'XX'])).rejects.toThrow(
      'there is no county "XX"; there are: BC, IS, VN, demo',
    );
  });
});

describe('county apply', () => {
  const apply = ['county', 'apply', 'VN', '--table', 'county'];

  it('shows the difference and writes nothing with --dry-run', async () => {
    const { code, text } = await run([...apply, '--dry-run'], true);
    expect(text).toContain('+ settings: new, version 1');
    expect([code, written()]).toEqual([0, 0]);
  });

  it('writes only what was confirmed', async () => {
    expect([(await run(apply, false)).code, written()]).toEqual([1, 0]);
    const { code, text } = await run(apply, true);
    expect([code, written()]).toEqual([0, 1]);
    expect(text).toContain('Written by administrator: settings, rota,');
  });

  it('does not ask with --yes, and records who', async () => {
    const { text } = await run([...apply, '--yes', '--by', 'ana']);
    expect(text).toContain('Written by ana:');
  });
});

describe('receipt', () => {
  it('reads numbers as people write them', async () => {
    expect(await run(['receipt', 'bc7k3m 9qxd'])).toEqual({
      code: 0,
      text: 'BC-7K3M-9QXD is well formed; given by BC (Bacău).',
    });
    expect(await run(['receipt', 'BC-7K3M-9QXE'])).toMatchObject({ code: 1 });
    expect((await run(['receipt', 'BC-7K3M-9QXE'])).text).toContain('is mistyped');
    expect((await run(['receipt', '12345'])).text).toContain('is not a receipt number');
  });
});

describe('usage', () => {
  it('names the queues there are', async () => {
    await expect(run(['redrive', 'other'])).rejects.toThrow(
      'Allowed choices are urgent, routine, notify, timers, stream',
    );
  });
});

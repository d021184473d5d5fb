import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { connect } from 'node:net';
import { resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { claimPort, loopback } from '../../../infra/local/ports.ts';

const home = resolve(import.meta.dirname, '../../../node_modules/amplify-dynamodb-simulator/emulator');

/** A Java machine takes a few seconds to begin on a loaded computer. */
const startLimit = 60_000;

/** Why Amazon's own DynamoDB cannot be run here; null: it can. */
export const missingForDynamoDbLocal = (): string | null => {
  if (!existsSync(`${home}/DynamoDBLocal.jar`)) return 'DynamoDBLocal.jar is not installed (npm ci)';
  try {
    execFileSync('java', ['-version'], { stdio: 'ignore' });
    return null;
  } catch {
    return 'there is no Java on this machine';
  }
};

const listens = (port: number): Promise<boolean> =>
  new Promise((answer) => {
    const socket = connect(port, loopback);
    socket.once('connect', () => {
      socket.destroy();
      answer(true);
    });
    socket.once('error', () => {
      answer(false);
    });
  });

const stop = async (child: ChildProcess): Promise<void> => {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = new Promise((done) => child.once('exit', done));
  child.kill();
  await ended;
};

/** Runs Amazon's DynamoDB Local in memory on a free port. */
export const startDynamoDbLocal = async (): Promise<{ url: string; stop: () => Promise<void> }> => {
  const port = await claimPort(0, 'SEMNAL_EMULATOR_PORT');
  const options = [
    '-Djava.library.path=DynamoDBLocal_lib',
    '-jar',
    'DynamoDBLocal.jar',
    '-inMemory',
    '-port',
    String(port),
  ];
  const child = spawn('java', options, { cwd: home, stdio: 'ignore' });
  const deadline = performance.now() + startLimit;
  while (!(await listens(port))) {
    if (child.exitCode !== null) throw new Error(`DynamoDB Local ended with code ${child.exitCode}`);
    if (performance.now() > deadline) {
      await stop(child);
      throw new Error('DynamoDB Local did not answer');
    }
    await sleep(100);
  }
  return { url: `http://${loopback}:${port}`, stop: () => stop(child) };
};

import { execFile } from 'node:child_process';
import { randomInt } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';
import { type LocalOutputs } from '../../../infra/local/outputs.ts';
import { cloud } from './cloud.ts';

const run = promisify(execFile);

type Process = { id: number; parent: number; command: string };

const processes = async (): Promise<Process[]> => {
  const { stdout } = await run('ps', ['-axo', 'pid=,ppid=,command=']);
  return stdout.split('\n').flatMap((line) => {
    const [, id, parent, command = ''] = /^\s*(\d+)\s+(\d+)\s+(.*)$/.exec(line) ?? [];
    return id === undefined ? [] : [{ id: Number(id), parent: Number(parent), command }];
  });
};

/** The processes that functions of this cloud run in: children of the emulator that the cloud's own process started. */
const workersOf = async ({ processId }: LocalOutputs): Promise<Process[]> => {
  const all = await processes();
  const emulators = all.filter(({ parent, command }) => parent === processId && command.includes('emulator/run.py'));
  return all.filter(
    ({ parent, command }) => command.endsWith('_worker.js') && emulators.some(({ id }) => id === parent),
  );
};

const kill = (id: number): boolean => {
  try {
    return process.kill(id, 'SIGKILL');
  } catch {
    // It ended by itself a moment ago.
    return false;
  }
};

/** Milliseconds between two deaths, so that a function that starts again gets somewhere before it dies again. */
const pauses = [30, 260] as const;

/** Functions that a referral passes on its way to a person; the others are hardly ever at work. */
const onTheWay = /SubmitReferral|GetReferral|Dispatch|Process|SendNotification|RecordDelivery|FireTimer|Sweep/;

const nameOf = ({ command }: Process): string => /ministack-lambda-(.+)-[^/]*\/_worker/.exec(command)?.[1] ?? 'unknown';

/**
 * Kills functions' processes (`kill -9`) one after another, whatever they are doing, at random instants: of those that run,
 * always one of the functions that died least, so that a referral gets past the first of them.
 * @returns how many died, by function.
 */
export const killAtRandom = async (deaths: number): Promise<Map<string, number>> => {
  const killed = new Map<string, number>();
  const deathsOf = (one: Process): number => killed.get(nameOf(one)) ?? 0;
  for (let count = 0; count < deaths; count += 1) {
    const workers = (await workersOf(cloud)).filter(({ command }) => onTheWay.test(command));
    const fewest = Math.min(...workers.map(deathsOf));
    const spared = workers.filter((one) => deathsOf(one) === fewest);
    const victim = spared[spared.length === 0 ? 0 : randomInt(spared.length)];
    if (victim !== undefined && kill(victim.id)) killed.set(nameOf(victim), fewest + 1);
    await sleep(randomInt(...pauses));
  }
  return killed;
};

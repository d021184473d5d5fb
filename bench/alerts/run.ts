import { cpus, loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import { deployEmptyChain } from '../latency/empty-chain.ts';
import { startBenchCloud } from '../local-cloud.ts';
import { heading, table } from '../report/table.ts';
import { openLocalApi } from '../workload/local-api.ts';
import { type Bench, type Part } from './bench.ts';
import { measureBurst } from './burst.ts';
import { measureFailingReceiver } from './failing-receiver.ts';
import { measureSingle } from './single.ts';
import { measureStepLateness } from './step-lateness.ts';

const usage = `npm run bench:alerts [-- <part> …]

  single    one alert at a time, from the 202 to the provider (50)
  burst     100 at once: first, half, last
  step      lateness of an escalation step of 60 s (8 at once)
  failing   a receiver that answers 500, then 200: nothing lost (10)

  All of them when none is named. Each beside the same path with empty handlers, on a local cloud of its own. Ends with 1 when
  a goal is missed.
`;

const parts = {
  single: (bench) => measureSingle(bench, 50),
  burst: (bench) => measureBurst(bench, 100),
  step: (bench) => measureStepLateness(bench, 8),
  failing: (bench) => measureFailingReceiver(bench, 10),
} satisfies Record<string, (bench: Bench) => Promise<Part>>;
type Name = keyof typeof parts;

const isName = (text: string): text is Name => text in parts;

const print = (text: string): void => {
  process.stdout.write(`${text}\n`);
};

const { values, positionals } = parseArgs({
  args: process.argv.slice(2),
  allowPositionals: true,
  options: { help: { type: 'boolean' } },
});
const unknown = positionals.filter((name) => !isName(name));
if (unknown.length > 0) throw new Error(`"${unknown.join(', ')}" is no part of this benchmark.\n\n${usage}`);

const giveUp = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => {
    giveUp.abort();
  });
}

const machine = (): string => {
  const load = loadavg()[0] ?? 0;
  return `${new Date().toISOString().slice(0, 10)}, Node ${process.versions.node}, ${cpus().length} cores, load before ${load.toFixed(1)}`;
};

const measure = async (names: readonly Name[]): Promise<boolean> => {
  const cloud = await startBenchCloud(giveUp.signal);
  try {
    let people = 0;
    const person = () => (people += 1);
    const bench: Bench = {
      cloud,
      api: await openLocalApi(cloud.outputs),
      empty: await deployEmptyChain(cloud, giveUp.signal),
      person,
    };
    const goals: Part['goals'] = [];
    for (const name of names) {
      const part = await parts[name](bench);
      print(part.text);
      goals.push(...part.goals);
    }
    print(heading('Goals'));
    print(
      table(
        ['goal', 'measured', ''],
        goals.map(({ what, reached, measured }) => [what, measured, reached ? 'reached' : 'MISSED']),
      ),
    );
    return goals.every(({ reached }) => reached);
  } finally {
    await cloud.stop();
  }
};

if (values.help === true) {
  print(usage);
} else {
  print(`Semnal alert benchmark, ${machine()}`);
  const named = positionals.filter(isName);
  const all: Name[] = ['single', 'burst', 'step', 'failing'];
  if (!(await measure(named.length === 0 ? all : named))) process.exitCode = 1;
}

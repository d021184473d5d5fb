import { cpus } from 'node:os';
import { parseArgs } from 'node:util';
import { bill } from './bill/bill.ts';
import { bundleFunctions, type BundledFunction } from './bundles/bundles.ts';
import { coldStart } from './cold-start/cold-start.ts';
import { cpu } from './cpu/cpu.ts';
import { latency } from './latency/latency.ts';
import { type BenchCloud, startBenchCloud } from './local-cloud.ts';
import { sizes } from './sizes/sizes.ts';

const usage = `npm run bench [-- <part> …] [--runs <n>] [--only <function>]

  cold      cold start of each function against a bare handler that loads the same SDK clients
  sizes     bundle sizes and what is in them
  cpu       processor time of warm calls, against a bare handler that makes the same AWS calls
  latency   accept to alert on the local cloud, against the same path with empty handlers
  bill      AWS calls, billed units and cost of a referral

  All of them when none is named. --runs changes how often each thing is measured, --only which functions cold and sizes
  look at (part of a name).
`;

/** How often each part measures when it is not told: enough for steady medians in a few minutes together. */
const usualRuns = { cold: 25, cpu: 160, latency: 100, bill: 20 } as const;

const parts = ['cold', 'sizes', 'cpu', 'latency', 'bill'] as const;
type Part = (typeof parts)[number];

const isPart = (name: string): name is Part => parts.some((part) => part === name);

const readArguments = (args: string[]) => {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { runs: { type: 'string' }, only: { type: 'string' }, help: { type: 'boolean' } },
  });
  const runs = values.runs === undefined ? undefined : Number(values.runs);
  const unknown = positionals.filter((name) => !isPart(name));
  if (unknown.length > 0) throw new Error(`"${unknown.join(', ')}" is no part of the benchmark.\n\n${usage}`);
  if (runs !== undefined && !(Number.isInteger(runs) && runs > 0)) throw new Error('--runs takes a number above 0.');
  const named = positionals.filter(isPart);
  return { help: values.help === true, runs, only: values.only ?? '', parts: named.length === 0 ? parts : named };
};

const print = (text: string): void => {
  process.stdout.write(`${text}\n`);
};

const machine = (): string => {
  const [first, ...others] = cpus();
  return `${new Date().toISOString().slice(0, 10)}, Node ${process.versions.node}, ${others.length + 1} cores (${first?.model ?? 'unknown'})`;
};

const giveUp = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => {
    giveUp.abort();
  });
}

const { help, runs, only, parts: wanted } = readArguments(process.argv.slice(2));
const isWanted = (...some: Part[]): boolean => some.some((part) => wanted.includes(part));

const measureOnCloud = async (cloud: BenchCloud, functions: readonly BundledFunction[]): Promise<void> => {
  if (isWanted('cpu')) print(await cpu(cloud, functions, runs ?? usualRuns.cpu));
  if (isWanted('latency')) print(await latency(cloud, runs ?? usualRuns.latency, giveUp.signal));
  // Last: it leads the functions' calls through a meter.
  if (isWanted('bill')) print(await bill(cloud, runs ?? usualRuns.bill));
};

if (help) {
  print(usage);
} else {
  print(`Semnal benchmark, ${machine()}`);
  const functions = isWanted('cold', 'sizes', 'cpu') ? bundleFunctions() : [];
  const looked = functions.filter(({ name }) => name.includes(only));
  if (isWanted('cold')) print(await coldStart(looked, runs ?? usualRuns.cold));
  if (isWanted('sizes')) print(sizes(looked));
  if (isWanted('cpu', 'latency', 'bill')) {
    const cloud = await startBenchCloud(giveUp.signal);
    try {
      await measureOnCloud(cloud, functions);
    } finally {
      await cloud.stop();
    }
  }
}

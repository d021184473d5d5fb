import type { Option, Command } from 'commander';
import { type Clock } from '../../../shared/domain/kernel/time.ts';
import { type ExitCode } from '../failure.ts';
import { type Target, type TargetOptions } from '../target.ts';
import { type Terminal } from '../terminal.ts';
import { runCheck, runFairness, runNow } from './rota-commands.ts';

type Deps = {
  terminal: Terminal;
  now: Clock;
  resolveTarget: (options: TargetOptions) => Target;
  finish: (code: ExitCode) => void;
};

type Options = TargetOptions & { year: string; json?: boolean; live?: boolean; table?: string };

const thisYear = (now: Date): string => String(now.getUTCFullYear());

/** The commands of the rota. */
export const addRota = (
  program: Command,
  { terminal, now, resolveTarget, finish }: Deps,
  { county, local }: { county: () => Option; local: () => Option },
): void => {
  const rota = program.command('rota').description('who is on call');
  const yearly = (name: string, what: string): Command =>
    rota
      .command(`${name} [file-or-county]`)
      .description(what)
      .option('--year <year>', 'which year', thisYear(now()))
      .option('--json', 'in the words of the API')
      .option('--live', "the rota in the county's table, with what people entered")
      .option('--table <name>', "the county's table, instead of the deployed stack's")
      .addOption(county())
      .addOption(local());
  const sourceOf = (of: string | undefined, options: Options) => {
    const isLive = options.live === true || options.local === true || options.table !== undefined;
    const named = of === undefined ? {} : { county: of };
    return { of, table: options.table, target: isLive ? resolveTarget({ ...options, ...named }) : null };
  };
  yearly('check', 'walk through a year and name every gap, double booking and person that cannot be reached').action(
    async (of: string | undefined, options: Options) => {
      finish(await runCheck(sourceOf(of, options), options, terminal));
    },
  );
  yearly('fairness', 'how hours, nights, weekends and public holidays fall on people').action(
    async (of: string | undefined, options: Options) => {
      finish(await runFairness(sourceOf(of, options), options, terminal));
    },
  );
  rota
    .command('now')
    .description('who is on call at this moment')
    .option('--json', 'in the words of the API')
    .option('--table <name>', "the county's table, instead of the deployed stack's")
    .addOption(county())
    .addOption(local())
    .action(async (options: Omit<Options, 'year'>) => {
      finish(await runNow(resolveTarget(options), options, terminal, now));
    });
};

import { CloudFormationClient } from '@aws-sdk/client-cloudformation';
import { LambdaClient } from '@aws-sdk/client-lambda';
import { S3Client } from '@aws-sdk/client-s3';
import { Argument, Command, Option } from 'commander';
import { type Clock } from '../../shared/domain/kernel/time.ts';
import { type ApplyOptions, checkCounty, runApply } from './county/county-commands.ts';
import { readScopes, runList, runRegister, runRevoke } from './clients/client-commands.ts';
import { type ExplainOptions, runExplain } from './clocks/clocks-command.ts';
import { drillOptions, runDrill, type DrillOptions } from './drill/drill-command.ts';
import { loadCountyPack } from '../counties/load-county-pack.ts';
import { runCanary } from './canary/run-canary.ts';
import { exitCodes, type ExitCode } from './failure.ts';
import { previewMessages } from './messages/preview-messages.ts';
import { type ImportOptions, runImport } from './providers/providers-command.ts';
import { checkReceipt } from './receipt/check-receipt.ts';
import { deadLetterQueues, type DeadLetterQueue } from '../../shared/domain/dead-letter/dead-letter.ts';
import { runRedrive } from './redrive/redrive-command.ts';
import { addRota } from './rota/add-rota.ts';
import { stackOutputs } from './stack-outputs.ts';
import { invokeSweep } from './sweep/invoke-sweep.ts';
import { type Target, type TargetOptions } from './target.ts';
import { type Terminal } from './terminal.ts';
import { builtWeb } from '../web/built-web.ts';
import { publishWeb } from './web/publish-web.ts';

export type ProgramDeps = {
  terminal: Terminal;
  now: Clock;
  /** Who changes are recorded under unless `--by` says otherwise. */
  user: string;
  resolveTarget: (options: TargetOptions) => Target;
  /** Receives what a command that ran to its end answers. */
  finish: (code: ExitCode) => void;
};

const countyOption = () => new Option('--county <code>', 'which county').env('SEMNAL_COUNTY');
const localOption = () => new Option('--local', 'use the local cloud that `npm start` runs');

const addCounty = (program: Command, { terminal, now, user, resolveTarget, finish }: ProgramDeps): void => {
  const county = program.command('county').description('county packs');
  county
    .command('check <code>')
    .description('name every fault of a pack')
    .action((code: string) => {
      finish(checkCounty(code, terminal));
    });
  county
    .command('apply <code>')
    .description(
      "bring the county's table to what its pack says; records the pack no longer has stay: suspend an institution instead of removing it",
    )
    .option('--table <name>', "the county's table, instead of the deployed stack's")
    .option('--dry-run', 'show the difference and write nothing')
    .option('--yes', 'write without asking')
    .option('--by <name>', 'who applies it, recorded with the settings', user)
    .addOption(localOption())
    .action(async (code: string, options: ApplyOptions & { local?: boolean }) => {
      finish(await runApply(resolveTarget({ ...options, county: code }), options, terminal, now));
    });
};

const addProviders = (program: Command, { terminal, now, user, resolveTarget, finish }: ProgramDeps): void => {
  program
    .command('providers')
    .description('register of providers and services')
    .command('import <file>')
    .description(
      'bring the register to what a CSV file says, and name every row that cannot be read; what the file no longer has is marked, not deleted',
    )
    .option('--table <name>', "the county's table, instead of the deployed stack's")
    .option('--dry-run', 'show the difference and write nothing')
    .option('--by <name>', 'who imports it, recorded with every change', user)
    .addOption(countyOption())
    .addOption(localOption())
    .action(async (file: string, options: ImportOptions & TargetOptions) => {
      finish(await runImport(resolveTarget(options), file, options, terminal, now));
    });
};

const addClocks = (program: Command, { terminal, now, user, resolveTarget, finish }: ProgramDeps): void => {
  program
    .command('clocks')
    .description('legal and promised terms')
    .command('explain <case>')
    .description(
      'each clock of a case, or of a referral and its cases: rule, source and mark, both instants, state, breach, what happens next',
    )
    .option('--json', 'in the words of the API')
    .option('--table <name>', "the county's table, instead of the deployed stack's")
    .option('--by <name>', 'who reads, noted with every case', user)
    .addOption(countyOption())
    .addOption(localOption())
    .action(async (about: string, options: ExplainOptions & TargetOptions) => {
      finish(await runExplain(resolveTarget(options), about, options, terminal, now));
    });
};

const addClients = (program: Command, { terminal, resolveTarget, finish }: ProgramDeps): void => {
  const client = program.command('client').description("institutions' systems");
  client
    .command('register <institutionId>')
    .description('give an institution a client of the API; its secret is shown once')
    .option('--scopes <list>', 'what it may do, of submit, read, requests.read, requests.answer', 'submit,read')
    .addOption(countyOption())
    .addOption(localOption())
    .action(async (institutionId: string, options: TargetOptions & { scopes: string }) => {
      const scopes = readScopes(options.scopes);
      finish(await runRegister(resolveTarget(options), institutionId, scopes, terminal));
    });
  client
    .command('list')
    .description('who has a client, what it may do, and which cannot work')
    .addOption(countyOption())
    .addOption(localOption())
    .action(async (options: TargetOptions) => {
      finish(await runList(resolveTarget(options), terminal));
    });
  client
    .command('revoke <clientId>')
    .description('take a client away: its tokens are refused from now on')
    .option('--yes', 'without asking')
    .addOption(countyOption())
    .addOption(localOption())
    .action(async (clientId: string, options: TargetOptions & { yes?: boolean }) => {
      finish(await runRevoke(resolveTarget(options), clientId, options.yes === true, terminal));
    });
};

const addOperations = (program: Command, { terminal, now, resolveTarget, finish }: ProgramDeps): void => {
  program
    .command('redrive')
    .description('take what failed for good back to where it failed')
    .addArgument(new Argument('<queue>', 'what failed').choices(deadLetterQueues))
    .option('--dry-run', 'only list what is parked, with reason and age')
    .addOption(countyOption())
    .addOption(localOption())
    .action(async (queue: DeadLetterQueue, options: TargetOptions & { dryRun?: boolean }) => {
      finish(await runRedrive(resolveTarget(options), queue, options.dryRun === true, terminal, now));
    });
  program
    .command('sweep')
    .description('run the sweep once, now')
    .addOption(countyOption())
    .addOption(localOption())
    .action(async (options: TargetOptions) => {
      const { pack, clientConfig } = resolveTarget(options);
      const outputs = await stackOutputs(new CloudFormationClient(clientConfig), pack, 'App');
      const answer = await invokeSweep(new LambdaClient(clientConfig), outputs.need('SweepFunctionName'));
      terminal.write(JSON.stringify(answer, undefined, 2));
      finish(exitCodes.done);
    });
};

const addDrill = (program: Command, { terminal, user, resolveTarget, finish }: ProgramDeps): void => {
  const drill = program
    .command('drill')
    .description('a marked test alert to the people on call, by the real chain; it ends by itself and counts nowhere')
    .option('--by <name>', 'who orders it, recorded with the drill', user);
  for (const option of drillOptions()) drill.addOption(option);
  drill
    .addOption(countyOption())
    .addOption(localOption())
    .action(async (options: DrillOptions & TargetOptions) => {
      finish(await runDrill(resolveTarget(options), options, terminal));
    });
};

const addMessages = (program: Command, { terminal, finish }: ProgramDeps): void => {
  program
    .command('messages')
    .description('what people are sent')
    .command('preview <code>')
    .description('every text by every channel, and how many SMS each is sent as')
    .action((code: string) => {
      finish(previewMessages(loadCountyPack(code), terminal));
    });
};

const addCanary = (program: Command, { terminal, resolveTarget, finish }: ProgramDeps): void => {
  program
    .command('canary')
    .description('let the service probe itself once, now: report, alert, acknowledgement; nobody is woken')
    .addOption(countyOption())
    .addOption(localOption())
    .action(async (options: TargetOptions) => {
      const { pack, clientConfig } = resolveTarget(options);
      const outputs = await stackOutputs(new CloudFormationClient(clientConfig), pack, 'App');
      finish(await runCanary(new LambdaClient(clientConfig), outputs.need('CanaryFunctionName'), terminal));
    });
};

const addWeb = (program: Command, { terminal, resolveTarget, finish }: ProgramDeps): void => {
  program
    .command('web')
    .description('console and partner form')
    .command('publish')
    .description('build the web and put it, with its settings, where the county serves it')
    .addOption(countyOption())
    .action(async (options: TargetOptions) => {
      const { pack, clientConfig } = resolveTarget(options);
      const deps = { cloudFormation: new CloudFormationClient(clientConfig), s3: new S3Client(clientConfig), builtWeb };
      finish(await publishWeb({ pack }, deps, terminal));
    });
};

/** The commands of `npm run semnal -- …`. */
export const makeProgram = (deps: ProgramDeps): Command => {
  const program = new Command('semnal').description('administers one county').exitOverride();
  addCounty(program, deps);
  addClients(program, deps);
  addClocks(program, deps);
  addProviders(program, deps);
  addMessages(program, deps);
  addRota(program, deps, { county: countyOption, local: localOption });
  addWeb(program, deps);
  addOperations(program, deps);
  addDrill(program, deps);
  addCanary(program, deps);
  program
    .command('receipt <number>')
    .description('check a receipt number, as written on paper or told by phone')
    .action((number: string) => {
      deps.finish(checkReceipt(number, deps.terminal));
    });
  return program;
};

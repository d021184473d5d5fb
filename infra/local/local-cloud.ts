import { mkdir } from 'node:fs/promises';
import { PublishCommand } from '@aws-sdk/client-sns';
import { invokeSweep } from '../cli/sweep/invoke-sweep.ts';
import { loadCountyPack } from '../counties/load-county-pack.ts';
import { builtWeb } from '../web/built-web.ts';
import { webConfig } from '../web/web-config.ts';
import { localClients } from './aws-clients.ts';
import { startCapture } from './capture/capture-server.ts';
import { choosePorts } from './choose-ports.ts';
import { type Cleanup, makeCleanup } from './cleanup.ts';
import { deploy, synthesize } from './deployment/deploy.ts';
import { startEmulator } from './emulator/emulator.ts';
import { installEmulator } from './emulator/install.ts';
import { findPython } from './emulator/python.ts';
import { rewindStreamPositions } from './emulator/stream-positions.ts';
import { applyFixUps } from './fix-ups/apply-fix-ups.ts';
import { claimDirectory } from './instance.ts';
import { prepareFolders, resetState } from './kept-state.ts';
import { type LocalCloudError } from './local-cloud-error.ts';
import { type LocalOutputs, removeOutputs, writeOutputs } from './outputs.ts';
import { loopback } from './ports.ts';
import { type Progress } from './progress.ts';
import { startProxy } from './proxy/proxy-server.ts';
import { makeTable } from '../../shared/adapters/dynamodb/table.ts';
import { seedApiClients } from './seed/api-clients.ts';
import { seedCounty } from './seed/county.ts';
import { guestLinks } from './seed/guest-links.ts';
import { seedProviders } from './seed/providers.ts';
import { seedUsers } from './seed/users.ts';
import { emulatorHome, localPaths, type LocalSettings } from './settings.ts';
import { smokeTest } from './smoke-test.ts';
import { readStackOutputs } from './stack-outputs.ts';

export type LocalCloud = {
  outputs: LocalOutputs;
  /** Fulfilled when the emulator ends by itself. */
  died: Promise<LocalCloudError>;
  /** Stops everything that was started, in order; the state is kept. */
  stop: () => Promise<void>;
};

export type StartOptions = LocalSettings & {
  progress: Progress;
  /** Command of the Python to use; the first recent one on PATH when absent. */
  python?: string | undefined;
  /** Fill the demo county's register of providers from the sample, when it is empty. */
  sampleProviders?: boolean;
  /** Gives up starting. */
  signal: AbortSignal;
};

const start = async (options: StartOptions, cleanup: Cleanup): Promise<LocalCloud> => {
  const { county, progress, signal } = options;
  const step = <T>(title: string, run: () => Promise<T>): Promise<T> => {
    signal.throwIfAborted();
    return progress.step(title, run);
  };
  const pack = loadCountyPack(county);
  const { region } = pack.infrastructure;
  const paths = localPaths(options.directory);

  await mkdir(options.directory, { recursive: true });
  const capture = await startCapture(paths.messages, progress.note);
  cleanup.add(capture.stop);
  cleanup.add(await claimDirectory(paths.instance, capture.url));
  removeOutputs(paths.outputs);
  if (options.reset) await step('Forgetting the kept state', () => resetState(paths));

  const installation = await step('Installing the emulator', async () =>
    installEmulator(await findPython(options.python), emulatorHome),
  );
  const ports = await choosePorts(options, paths, installation);
  const emulator = await step(`Starting MiniStack ${installation.version} on port ${ports.emulator}`, async () => {
    await prepareFolders(paths);
    rewindStreamPositions(paths.state);
    const { enforceIam } = options;
    return startEmulator({ port: ports.emulator, region, paths, installation, captureUrl: capture.url, enforceIam });
  });
  cleanup.add(emulator.stop);

  const aws = localClients(emulator.url, region);
  const target = { endpoint: emulator.url, region, paths, signal };
  const webUrl = `http://${loopback}:${ports.web}`;
  const apiUrl = `${webUrl}/api`;
  const stacks = await step('Synthesising the app', () => synthesize(target, { county, publicUrl: apiUrl, webUrl }));
  const names = stacks.map(({ name }) => name);
  await step(`Deploying ${names.join(' and ')}`, async () => {
    if ((await deploy(aws.cloudFormation, target, stacks)) === 'unchanged') progress.note('nothing has changed');
  });
  await step('Setting what the emulator leaves out', async () => {
    for (const [setting, times] of await applyFixUps(aws, names)) progress.note(`${setting}: ${times}`);
  });

  const { needed, stacks: stackOutputs } = await readStackOutputs(aws.cloudFormation, names);
  const { ApiId: apiId, TableName: tableName, UserPoolId: userPoolId, WebClientId: clientId } = needed;
  capture.publishReceiptsWith(async (event) => {
    const Message = JSON.stringify(event);
    await aws.sns.send(new PublishCommand({ TopicArn: needed.DeliveryReceiptsTopicArn, Message }));
  });
  await step(`Applying county ${county}`, () => seedCounty(aws.dynamodb, tableName, pack));
  const table = makeTable(aws.dynamodb, tableName);
  if (options.sampleProviders === true) {
    await step('Importing the sample register of providers', async () => {
      const written = await seedProviders(table, pack);
      progress.note(written === 0 ? 'nothing to import' : `providers: ${written}`);
    });
  }
  const clients = await step('Registering institutions', () =>
    seedApiClients({ cognito: aws.cognito, userPoolId, table }, pack.institutions),
  );
  const users = await step('Creating people', () => seedUsers(aws.cognito, userPoolId, pack, paths.users));

  const upstreams = { emulatorUrl: emulator.url, apiId, captureUrl: capture.url };
  const folder = await step('Building the web', () => Promise.resolve(builtWeb()));
  const config = webConfig(pack, { apiUrl: '/api', domainUrl: webUrl, clientId });
  const proxy = await startProxy(ports.web, upstreams, { folder, config });
  cleanup.add(proxy.stop);
  const running = {
    county,
    webUrl,
    apiUrl,
    tokenUrl: `${webUrl}/oauth2/token`,
    messagesUrl: `${webUrl}/messages`,
    clients,
    users,
    awsEndpointUrl: emulator.url,
    emulatorUrl: emulator.url,
    region,
    processId: process.pid,
    stacks: stackOutputs,
  };
  await step('Trying it out', () => smokeTest(running));
  const outputs: LocalOutputs = { ...running, guestLinks: await guestLinks(running, pack.institutions) };
  // Waiting timers do not outlive the emulator: what they were for is started again at once, not within a minute.
  if (ports.restart) {
    await step('Picking up open work', () =>
      invokeSweep(aws.lambda, needed.SweepFunctionName).catch((error: unknown) => {
        progress.note(`${String(error)} It runs again within a minute.`);
      }),
    );
  }
  signal.throwIfAborted();
  cleanup.add(() => {
    removeOutputs(paths.outputs);
  });
  writeOutputs(paths.outputs, outputs);
  return { outputs, died: emulator.died, stop: cleanup.run };
};

/**
 * Runs the real app on an emulated AWS on this machine. Everything that changes lies in `directory`; two instances with
 * different directories and ports do not touch each other.
 * @throws LocalCloudError saying what to do; whatever had been started by then is stopped.
 */
export const startLocalCloud = async (options: StartOptions): Promise<LocalCloud> => {
  const cleanup = makeCleanup();
  try {
    return await start(options, cleanup);
  } catch (error) {
    await cleanup.run();
    throw error;
  }
};

import { spawn } from 'node:child_process';
import { createWriteStream, readFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { LocalCloudError } from '../local-cloud-error.ts';
import { localAccount } from '../aws-clients.ts';
import { type LocalPaths, repositoryRoot } from '../settings.ts';

export type CdkTarget = { endpoint: string; region: string; paths: LocalPaths; signal: AbortSignal };

const program = join(repositoryRoot, 'node_modules/aws-cdk/bin/cdk');

/** Nothing of the user's own: no profile, credential or proxy may lead a local deployment anywhere else. */
const environmentOf = ({ endpoint, region, paths }: CdkTarget) => ({
  PATH: [dirname(process.execPath), '/usr/local/bin', '/usr/bin', '/bin'].join(delimiter),
  HOME: paths.home,
  TMPDIR: paths.temporary,
  AWS_ENDPOINT_URL: endpoint,
  AWS_REGION: region,
  AWS_DEFAULT_REGION: region,
  AWS_ACCESS_KEY_ID: localAccount,
  AWS_SECRET_ACCESS_KEY: 'local',
  AWS_EC2_METADATA_DISABLED: 'true',
  CDK_DISABLE_VERSION_CHECK: '1',
  CDK_DISABLE_CLI_TELEMETRY: 'true',
});

const withoutWarnings = ['--no-notices', '--no-color', '--ci'];

/**
 * Runs one CDK command; what it says goes to the log.
 * @throws LocalCloudError with the end of the log when it fails.
 */
export const runCdk = async (target: CdkTarget, args: readonly string[]): Promise<void> => {
  const { paths, signal } = target;
  const log = createWriteStream(paths.cdkLog, { flags: 'a' });
  log.write(`\n$ cdk ${args.join(' ')}\n`);
  const child = spawn(process.execPath, [program, ...args, ...withoutWarnings], {
    cwd: repositoryRoot,
    env: environmentOf(target),
    stdio: ['ignore', 'pipe', 'pipe'],
    signal,
  });
  child.stdout.pipe(log, { end: false });
  child.stderr.pipe(log, { end: false });
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  }).finally(() => new Promise((resolve) => log.end(resolve)));
  if (code === 0) return;
  const tail = readFileSync(paths.cdkLog, 'utf8').trim().split('\n').slice(-25).join('\n');
  throw new LocalCloudError(`\`cdk ${args[0] ?? ''}\` failed. The end of ${paths.cdkLog}:\n${tail}`);
};

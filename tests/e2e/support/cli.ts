import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { repositoryRoot } from '../../../infra/local/settings.ts';
import { cloud } from './cloud.ts';

/** Runs `npm run semnal -- …` against the shared local cloud, as an operator does. @returns exit code and everything it printed. */
export const semnal = (...args: string[]): Promise<{ code: number; printed: string }> =>
  new Promise((resolve) => {
    const env = {
      PATH: process.env['PATH'],
      SEMNAL_COUNTY: cloud.county,
      AWS_ENDPOINT_URL: cloud.emulatorUrl,
      AWS_REGION: cloud.region,
      AWS_ACCESS_KEY_ID: '000000000000',
      AWS_SECRET_ACCESS_KEY: 'local',
    };
    const program = join(repositoryRoot, 'infra/cli/semnal.ts');
    const child = execFile(process.execPath, [program, ...args], { env }, (_, stdout, stderr) => {
      resolve({ code: child.exitCode ?? -1, printed: `${stdout}${stderr}` });
    });
  });

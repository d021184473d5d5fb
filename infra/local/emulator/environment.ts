import { delimiter, dirname } from 'node:path';
import { loopback } from '../ports.ts';
import { type LocalPaths } from '../settings.ts';
import { type Installation } from './install.ts';

/** Region of every local deployment's requests that name none. */
export type EmulatorOptions = {
  port: number;
  region: string;
  paths: LocalPaths;
  installation: Installation;
  /** Where SMS and e-mail go instead of to AWS: read by the SDK inside every function. */
  captureUrl: string;
  /** Let functions do only what their roles allow. */
  enforceIam?: boolean | undefined;
};

/**
 * Functions at a time; every one is a Node process of some 60 MB. More are refused as AWS refuses them, and a refused batch
 * of a queue comes back only after its visibility time: so there is room for all that the queues may run at once (10 urgent,
 * 5 routine, 10 notify), the stream's reader, and the calls the proxy lets through.
 */
const accountConcurrency = 32;

/**
 * Everything the emulator, and through it every function, sees of the environment: nothing of the user's own, so that
 * no profile, proxy or credential leaks in. Functions run the `node` first on PATH, which is the one we run on.
 */
export const emulatorEnvironment = (options: EmulatorOptions) => {
  const { port, region, paths, installation, captureUrl, enforceIam = false } = options;
  return {
    PATH: [dirname(process.execPath), '/usr/local/bin', '/usr/bin', '/bin'].join(delimiter),
    HOME: paths.home,
    TMPDIR: paths.temporary,
    ...(installation.pythonPath === undefined ? {} : { PYTHONPATH: installation.pythonPath }),
    PYTHONUNBUFFERED: '1',
    PYTHONDONTWRITEBYTECODE: '1',
    GATEWAY_PORT: String(port),
    BIND_HOST: loopback,
    // Queue URLs carry this name; with `localhost` an SDK may try IPv6 first, where nothing listens.
    MINISTACK_HOST: loopback,
    MINISTACK_REGION: region,
    IOT_MTLS_ENABLED: '0',
    SFTP_ENABLED: '0',
    PERSIST_STATE: '1',
    STATE_DIR: paths.state,
    S3_PERSIST: '1',
    S3_DATA_DIR: paths.objects,
    LAMBDA_ACCOUNT_CONCURRENCY: String(accountConcurrency),
    LAMBDA_WARM_TTL_SECONDS: '300',
    // As on AWS, a token is refused when the trigger that completes it fails.
    MINISTACK_COGNITO_PRETOKEN_STRICT: '1',
    AUTH: String(enforceIam),
    AWS_ENDPOINT_URL_SESV2: captureUrl,
    AWS_ENDPOINT_URL_PINPOINT_SMS_VOICE_V2: captureUrl,
    AWS_ENDPOINT_URL_CONNECT: captureUrl,
  };
};

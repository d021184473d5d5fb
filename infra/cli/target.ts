import { readFileSync } from 'node:fs';
import * as z from 'zod/mini';
import { CountyPackError, loadCountyPack } from '../counties/load-county-pack.ts';
import { type CountyPack } from '../counties/pack.ts';
import { localOutputs } from '../local/outputs.ts';
import { CliFailure, exitCodes } from './failure.ts';

/** Where a command works: one county at AWS, or at the endpoint the environment or the local cloud names. */
export type Target = {
  pack: CountyPack;
  /** For messages: the endpoint's URL, or AWS and its region. */
  endpoint: string;
  /** Where systems get tokens, when it is not the user pool's own address. */
  tokenUrl?: string;
  /** For every SDK client of the command. */
  clientConfig: {
    region: string;
    endpoint?: string;
    credentials?: { accessKeyId: string; secretAccessKey: string };
  };
};

export type TargetOptions = { county?: string; local?: boolean };
type Environment = Readonly<Record<string, string | undefined>>;

const localTarget = z.pick(localOutputs, { county: true, awsEndpointUrl: true, tokenUrl: true });

const readLocalOutputs = (file: string): z.infer<typeof localTarget> => {
  try {
    return localTarget.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch (cause) {
    throw new CliFailure(
      `${file} cannot be read: the local cloud is not running; \`npm start\` starts it.`,
      exitCodes.impossible,
      {
        cause,
      },
    );
  }
};

/** Loads a pack, its faults as the answer of the command. */
export const packOf = (code: string): CountyPack => {
  try {
    return loadCountyPack(code);
  } catch (cause) {
    if (!(cause instanceof CountyPackError)) throw cause;
    throw new CliFailure(cause.message, exitCodes.no, { cause });
  }
};

/** The emulator takes any key, and none of the user's own should travel to it. */
const localCredentials = { accessKeyId: 'local', secretAccessKey: 'local' };

/**
 * AWS_ENDPOINT_URL wins, then `--local` (what the running local cloud wrote to its outputs file), then AWS itself.
 * @throws CliFailure when no county is named, its pack is faulty, or the local cloud is not running.
 */
export const resolveTarget = (options: TargetOptions, environment: Environment, outputsFile: string): Target => {
  const fromEnvironment = environment['AWS_ENDPOINT_URL'];
  const local = options.local === true ? readLocalOutputs(outputsFile) : undefined;
  const county = options.county ?? local?.county;
  if (county === undefined) throw new CliFailure('Say which county: --county <code>, or --local for the local cloud.');
  const pack = packOf(county);
  const { region } = pack.infrastructure;
  if (fromEnvironment !== undefined && fromEnvironment !== '') {
    return { pack, endpoint: fromEnvironment, clientConfig: { region } };
  }
  if (!local) return { pack, endpoint: `AWS ${region}`, clientConfig: { region } };
  const endpoint = local.awsEndpointUrl;
  const { tokenUrl } = local;
  return { pack, endpoint, tokenUrl, clientConfig: { region, endpoint, credentials: localCredentials } };
};

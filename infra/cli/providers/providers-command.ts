import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { sha256 } from '../../../shared/adapters/crypto/digest.ts';
import { makeProviderStore } from '../../../shared/adapters/dynamodb/provider/provider-store.ts';
import { makeTable } from '../../../shared/adapters/dynamodb/table.ts';
import { type Clock } from '../../../shared/domain/kernel/time.ts';
import { countyCode, type CountyCode, type DirectorateCode } from '../../../shared/domain/places/county.ts';
import { CliFailure, exitCodes, type ExitCode } from '../failure.ts';
import { tableNameOf } from '../table-name.ts';
import { type Target } from '../target.ts';
import { type Terminal } from '../terminal.ts';
import { planRegister, readRegister, writeRegister } from './import-register.ts';
import { planReport, readingReport } from './report.ts';

export type ImportOptions = { table?: string; dryRun?: boolean; by: string };

/** The county a directorate's places are in: a sector's are in Bucharest. */
const countyOf = (directorate: DirectorateCode): CountyCode => countyCode.safeParse(directorate).data ?? 'B';

const readBytes = (file: string): Uint8Array => {
  try {
    return readFileSync(file);
  } catch (cause) {
    throw new CliFailure(`${file} nu se poate deschide.`, exitCodes.impossible, { cause });
  }
};

/**
 * `providers import`: brings the register to what a file says and tells of every row what could not be read.
 * @returns `no` when a row was not read or an entry was left alone, although the rest is in the register.
 */
export const runImport = async (
  target: Target,
  path: string,
  options: ImportOptions,
  { write }: Terminal,
  now: Clock,
): Promise<ExitCode> => {
  const name = basename(path);
  const read = readRegister(readBytes(path), { county: countyOf(target.pack.servesCounty), digest: sha256 });
  if (!read.ok) throw new CliFailure(`${name} ${read.error}`, exitCodes.no);
  for (const line of readingReport(name, read.value)) write(line);

  const table = makeTable(new DynamoDBClient(target.clientConfig), await tableNameOf(target, options.table));
  const providers = makeProviderStore(table);
  const planned = await planRegister(providers, read.value, { by: options.by, now });
  for (const line of planReport(planned)) write(line);
  const complete = read.value.findings.every(({ level }) => level === 'noted');
  if (options.dryRun === true) {
    write('Nu s-a scris nimic (--dry-run).');
    return complete ? exitCodes.done : exitCodes.no;
  }
  const left = await writeRegister(providers, planned.plan);
  if (planned.plan.changes.length > left.length) write(`Scris de ${options.by}.`);
  for (const one of left) write(`Schimbat între timp de altcineva, neatins: ${one}. Rulați din nou.`);
  return complete && left.length === 0 ? exitCodes.done : exitCodes.no;
};

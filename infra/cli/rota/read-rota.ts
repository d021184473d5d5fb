import { readFileSync } from 'node:fs';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import * as z from 'zod/mini';
import { makeRotaStore } from '../../../shared/adapters/dynamodb/rota/rota-store.ts';
import { makeTable } from '../../../shared/adapters/dynamodb/table.ts';
import { rota, type Rota } from '../../../shared/domain/rota/rota.ts';
import { type RotaStore } from '../../../shared/ports/rota.ts';
import { checkNames } from '../../counties/check-rota.ts';
import { faultText, schemaFaults, type Fault } from '../../counties/fault.ts';
import { CliFailure, exitCodes } from '../failure.ts';
import { tableNameOf } from '../table-name.ts';
import { packOf, type Target } from '../target.ts';

const refuse = (file: string, faults: readonly Fault[]): never => {
  const lines = faults.map((fault) => `  ${faultText(fault)}`);
  throw new CliFailure([`${file} is no rota that can be used:`, ...lines].join('\n'), exitCodes.no);
};

const parseFile = (file: string): unknown => {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (cause) {
    const because = cause instanceof Error ? cause.message : String(cause);
    throw new CliFailure(`${file} cannot be read: ${because}`, exitCodes.impossible, { cause });
  }
};

/** A rota by itself, or the one of a county pack. @throws CliFailure naming every fault of its form. */
const readRotaFile = (file: string): Rota => {
  const content = parseFile(file);
  const inPack = z.safeParse(z.object({ rota: z.unknown() }), content);
  const parsed = z.safeParse(rota, inPack.success ? inPack.data.rota : content, { error: z.locales.en().localeError });
  if (!parsed.success) return refuse(file, schemaFaults(parsed.error.issues));
  const faults = checkNames(parsed.data);
  return faults.length > 0 ? refuse(file, faults) : parsed.data;
};

/** The rota of a JSON file, or, by its code, of a county's pack. */
export const readRota = (fileOrCounty: string): Rota =>
  fileOrCounty.endsWith('.json') ? readRotaFile(fileOrCounty) : packOf(fileOrCounty).rota;

/** The rota as it lies in the county's table, with what people entered. */
export const openRota = async (target: Target, table: string | undefined): Promise<RotaStore> =>
  makeRotaStore(makeTable(new DynamoDBClient(target.clientConfig), await tableNameOf(target, table)));

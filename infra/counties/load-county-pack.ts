import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod/mini';
import { checkPack } from './check-pack.ts';
import { type Fault, faultText, schemaFaults } from './fault.ts';
import { countyPack, type CountyPack } from './pack.ts';

/** A county pack that cannot be used: which file, and everything that is wrong with it. */
export class CountyPackError extends Error {
  readonly file: string;
  readonly faults: readonly Fault[];

  constructor(file: string, faults: readonly Fault[]) {
    super([`${file} cannot be used:`, ...faults.map((fault) => `  ${faultText(fault)}`)].join('\n'));
    this.name = 'CountyPackError';
    this.file = file;
    this.faults = faults;
  }
}

/** Codes of the counties that have a pack, in order. */
export const countyCodes = (directory: string = import.meta.dirname): string[] =>
  readdirSync(directory)
    .filter((name) => name.endsWith('.json'))
    .map((name) => name.slice(0, -'.json'.length))
    .sort();

const wholeFile = (message: string): Fault => ({ path: '', message });

const parseJson = (file: string): unknown => {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (cause) {
    throw new CountyPackError(file, [wholeFile(`not JSON: ${cause instanceof Error ? cause.message : String(cause)}`)]);
  }
};

/**
 * Reads and checks `<code>.json`.
 * @throws CountyPackError naming the file, and path and reason of every fault; for an unknown county, the counties there are.
 */
export const loadCountyPack = (code: string, directory: string = import.meta.dirname): CountyPack => {
  const file = join(directory, `${code}.json`);
  const known = countyCodes(directory);
  if (!known.includes(code)) {
    throw new CountyPackError(file, [wholeFile(`there is no county "${code}"; there are: ${known.join(', ')}`)]);
  }
  const parsed = z.safeParse(countyPack, parseJson(file), { error: z.locales.en().localeError });
  if (!parsed.success) throw new CountyPackError(file, schemaFaults(parsed.error.issues));
  const faults = checkPack(parsed.data, code);
  if (faults.length > 0) throw new CountyPackError(file, faults);
  return parsed.data;
};

import { type Clock, toInstant } from '../../../shared/domain/kernel/time.ts';
import { type Digest } from '../../../shared/domain/kernel/ids.ts';
import { err, ok, type Result } from '../../../shared/domain/kernel/result.ts';
import { type CountyCode } from '../../../shared/domain/places/county.ts';
import { type ImportPlan, planImport } from '../../../shared/domain/provider/plan-import.ts';
import { type Provider } from '../../../shared/domain/provider/provider.ts';
import { type ProviderStore } from '../../../shared/ports/providers.ts';
import { decodeFile } from './decode-file.ts';
import { type Gathered, gatherRegister } from './gather-register.ts';
import { readRow } from './read-row.ts';
import { type RegisterTable, readTable } from './read-table.ts';

/** A register's file, read as far as it can be. */
export type ReadRegister = Gathered & { encoding: string; table: RegisterTable };

/**
 * Reads a file. @returns why nothing of it can be used, as the end of a sentence that begins with the file's name.
 */
export const readRegister = (
  bytes: Uint8Array,
  options: { county: CountyCode; digest: Digest },
): Result<ReadRegister, string> => {
  const decoded = decodeFile(bytes);
  if (!decoded.ok) return decoded;
  const table = readTable(decoded.value.text);
  if (!table.ok) return table;
  const gathered = gatherRegister(table.value.rows.map((row) => readRow(row, options)));
  if (gathered.rowsIn === 0) return err(unreadable(gathered));
  return ok({ ...gathered, encoding: decoded.value.encoding, table: table.value });
};

const unreadable = ({ findings }: Gathered): string =>
  `nu are niciun rând care se poate citi: ${findings.find(({ level }) => level === 'unread')?.reason ?? ''}.`;

/** What an import would change. */
export type PlannedImport = { plan: ImportPlan; register: Provider[] };

export const planRegister = async (
  providers: Pick<ProviderStore, 'register'>,
  { file }: Pick<ReadRegister, 'file'>,
  { by, now }: { by: string; now: Clock },
): Promise<PlannedImport> => {
  const register = await providers.register();
  return { register, plan: planImport(register, file, { by, now: toInstant(now()) }) };
};

/** Writes planned changes, each entry by itself. @returns the names of entries somebody else changed meanwhile, left alone. */
export const writeRegister = async (
  providers: Pick<ProviderStore, 'save'>,
  { changes }: ImportPlan,
): Promise<string[]> => {
  const left: string[] = [];
  for (const { after, change } of changes)
    if ((await providers.save(after, change)) === 'conflict') left.push(after.name);
  return left;
};

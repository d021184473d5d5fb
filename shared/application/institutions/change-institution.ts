import {
  type DecideInstitution,
  type InstitutionFile,
  type InstitutionRefusal,
} from '../../domain/institution/decide-institution.ts';
import { type InstitutionChange } from '../../domain/institution/institution-change.ts';
import { err, ok, type Result } from '../../domain/kernel/result.ts';
import { toInstant, type Clock } from '../../domain/kernel/time.ts';
import { type InstitutionStore } from '../../ports/institutions.ts';

export type InstitutionStale = { code: 'version-stale'; version: number; changes: InstitutionChange[] };
export type ChangeRefusal = { code: 'not-found' } | { code: InstitutionRefusal } | InstitutionStale;

/**
 * Changes an institution by a decision, over the version the person looked at; whoever looked at another one is told what
 * changed since. The record and what is kept of the change are written together.
 */
export const makeChangeInstitution =
  ({ institutions, clock }: { institutions: Omit<InstitutionStore, 'all'>; clock: Clock }) =>
  async (
    { institutionId, expected, by }: { institutionId: string; expected: number; by: string },
    decide: DecideInstitution,
  ): Promise<Result<InstitutionFile, ChangeRefusal>> => {
    const before = await institutions.load(institutionId);
    if (before === null) return err({ code: 'not-found' });
    const stale = async () => {
      const changes = await institutions.changesAfter(institutionId, expected);
      return err<InstitutionStale>({
        code: 'version-stale',
        version: changes.at(-1)?.version ?? before.version,
        changes,
      });
    };
    if (before.version !== expected) return stale();
    const decided = decide(before, { by, at: toInstant(clock()) });
    if (!decided.ok) return err({ code: decided.error });
    const { file, change } = decided.value;
    return (await institutions.save(file, change)) === 'written' ? ok(file) : stale();
  };
export type ChangeInstitution = ReturnType<typeof makeChangeInstitution>;

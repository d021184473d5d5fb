import { type InstitutionFile } from '../domain/institution/decide-institution.ts';
import { type InstitutionChange } from '../domain/institution/institution-change.ts';

export type InstitutionStore = {
  load: (institutionId: string) => Promise<InstitutionFile | null>;
  /** Every institution, in the order of their ids: some hundreds. By an index, so that the newest may be missing for a moment. */
  all: () => Promise<InstitutionFile[]>;
  /** Writes an institution with what made it, over the version before it; version 1 is new. */
  save: (file: InstitutionFile, change: InstitutionChange) => Promise<'written' | 'conflict'>;
  /** What made the versions after this one, oldest first; after 0: everything that was kept. */
  changesAfter: (institutionId: string, version: number) => Promise<InstitutionChange[]>;
};

import { type InstitutionFile } from '../../../shared/domain/institution/decide-institution.ts';
import { institution } from '../../../shared/domain/institution/institution.ts';
import { institutionChange, type InstitutionChange } from '../../../shared/domain/institution/institution-change.ts';
import { type InstitutionStore } from '../../../shared/ports/institutions.ts';

/** Institutions in memory. Whatever is read or written is a copy. */
export const memoryInstitutions = (): InstitutionStore => {
  const files = new Map<string, InstitutionFile>();
  const changes: InstitutionChange[] = [];
  return {
    load: (id) => Promise.resolve(structuredClone(files.get(id) ?? null)),
    all: () =>
      Promise.resolve(
        structuredClone(
          [...files.values()].toSorted((a, b) => (a.institution.institutionId < b.institution.institutionId ? -1 : 1)),
        ),
      ),
    save: (file, change) => {
      const { institutionId } = file.institution;
      if ((files.get(institutionId)?.version ?? 0) !== file.version - 1) return Promise.resolve('conflict');
      files.set(institutionId, { version: file.version, institution: institution.parse(file.institution) });
      changes.push(institutionChange.parse(change));
      return Promise.resolve('written');
    },
    changesAfter: (id, version) =>
      Promise.resolve(structuredClone(changes.filter((one) => one.institutionId === id && one.version > version))),
  };
};

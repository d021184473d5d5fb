import { type InstitutionFile } from '../../../domain/institution/decide-institution.ts';
import { institutionChange, type InstitutionChange } from '../../../domain/institution/institution-change.ts';
import { deedsOf } from '../audit/deed-list.ts';
import { countyKeys } from '../county/county-keys.ts';
import { type StoredInstitution } from '../county/stored-institution.ts';
import { storedAs } from '../stored.ts';
import { type Key, type RawItem } from '../table.ts';

/** The list of every institution, by id. */
export const institutionList = 'INSTITUTIONS';
export const changePrefix = 'CHANGE#';

export const storedInstitutionChange = storedAs('institution-change', 1, institutionChange);

export const institutionItem = ({ version, institution }: InstitutionFile): StoredInstitution => ({
  entity: 'institution',
  schemaVersion: 1,
  version,
  institution,
  listKey: institutionList,
  listSort: institution.institutionId,
});

/** Six digits, so that the order of keys is the order of versions. */
const changeKey = ({ institutionId, version }: InstitutionChange): Key => ({
  PK: countyKeys.institution(institutionId).PK,
  SK: `${changePrefix}V${String(version).padStart(6, '0')}`,
});

export const institutionChangeItem = (change: InstitutionChange): RawItem =>
  storedInstitutionChange.write(changeKey(change), change, {
    list: deedsOf(change.by, change.at, `${change.institutionId}#${change.version}`),
  });

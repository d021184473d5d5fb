import { type InstitutionFile } from '../../../domain/institution/decide-institution.ts';
import { type InstitutionStore } from '../../../ports/institutions.ts';
import { countyKeys } from '../county/county-keys.ts';
import { storedInstitution } from '../county/stored-institution.ts';
import { type RawItem, type Table } from '../table.ts';
import {
  changePrefix,
  institutionChangeItem,
  institutionItem,
  institutionList,
  storedInstitutionChange,
} from './institution-items.ts';

/** Ids are ASCII: everything lies between these. */
const everything = ['0', '~'] as const;

const read = (item: RawItem): InstitutionFile => {
  const { version, institution } = storedInstitution.parse(item);
  return { version, institution };
};

export const makeInstitutionStore = (table: Table): InstitutionStore => ({
  load: async (institutionId) => {
    const item = await table.get(countyKeys.institution(institutionId));
    return item === null ? null : read(item);
  },
  all: async () => (await table.queryListBetween(institutionList, ...everything)).map(read),
  save: (file, change) =>
    table.transact([
      {
        put: { ...countyKeys.institution(file.institution.institutionId), ...institutionItem(file) },
        ...(file.version === 1
          ? { condition: 'attribute_not_exists(PK)' }
          : { condition: 'version = :before', values: { ':before': file.version - 1 } }),
      },
      { put: institutionChangeItem(change), condition: 'attribute_not_exists(PK)' },
    ]),
  changesAfter: async (institutionId, version) =>
    (await table.queryPartition(countyKeys.institution(institutionId).PK, changePrefix))
      .map(storedInstitutionChange.read)
      .filter((change) => change.version > version),
});

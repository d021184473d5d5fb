import { recordEntities } from '../../../shared/application/cases/file-records.ts';
import { caseDocument } from '../../../shared/domain/assessment/case-document.ts';
import { plan } from '../../../shared/domain/plan/plan.ts';
import { vulnerability } from '../../../shared/domain/vulnerability/vulnerability.ts';
import { type RecordReader } from '../../../shared/ports/records.ts';
import { type Database } from './database.ts';

/** What was written into the files of cases, read back as the table gives it. */
export const memoryRecords = (db: Database): RecordReader => {
  const read = (caseId: string, entity: string) =>
    db.read(() =>
      [...db.records]
        .filter(([id, record]) => id.startsWith(`${caseId}/`) && record.entity === entity)
        .map(([, { data }]) => data),
    );
  return {
    documents: async (caseId) => (await read(caseId, recordEntities.document)).map((one) => caseDocument.parse(one)),
    vulnerabilities: async (caseId) =>
      (await read(caseId, recordEntities.vulnerability)).map((one) => vulnerability.parse(one)),
    plans: async (caseId) => (await read(caseId, recordEntities.plan)).map((one) => plan.parse(one)),
  };
};

import { recordEntities, recordPrefixes } from '../../../application/cases/file-records.ts';
import { caseDocument } from '../../../domain/assessment/case-document.ts';
import { plan } from '../../../domain/plan/plan.ts';
import { vulnerability } from '../../../domain/vulnerability/vulnerability.ts';
import { type RecordReader } from '../../../ports/records.ts';
import { caseKey } from '../case/case-items.ts';
import { storedAs } from '../stored.ts';
import { type Table } from '../table.ts';

export const storedDocument = storedAs(recordEntities.document, 1, caseDocument);
export const storedVulnerability = storedAs(recordEntities.vulnerability, 1, vulnerability);
export const storedPlan = storedAs(recordEntities.plan, 1, plan);

const { form, assessment, visit } = recordPrefixes;

export const makeRecordReader = (table: Table): RecordReader => ({
  documents: async (caseId) => {
    const { PK } = caseKey(caseId);
    const shelves = await Promise.all([form, assessment, visit].map((prefix) => table.queryPartition(PK, prefix)));
    return shelves.flat().map(storedDocument.read);
  },
  vulnerabilities: async (caseId) =>
    (await table.queryPartition(caseKey(caseId).PK, recordPrefixes.vulnerability)).map(storedVulnerability.read),
  plans: async (caseId) => (await table.queryPartition(caseKey(caseId).PK, recordPrefixes.plan)).map(storedPlan.read),
});

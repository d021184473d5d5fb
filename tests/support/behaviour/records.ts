import { describe, expect, it } from 'vitest';
import { sha256 } from '../../../shared/adapters/crypto/digest.ts';
import { documentRecord, planRecord, vulnerabilityRecord } from '../../../shared/application/cases/file-records.ts';
import {
  correctDocument,
  finishDocument,
  newDocumentId,
  type CaseDocument,
  type DocumentContent,
} from '../../../shared/domain/assessment/case-document.ts';
import { type Case } from '../../../shared/domain/case/case.ts';
import { newCaseId, type CaseId } from '../../../shared/domain/kernel/ids.ts';
import { draftPlan } from '../../../shared/domain/plan/decide-plan.ts';
import { newPlanId, type Plan } from '../../../shared/domain/plan/plan.ts';
import { addFinding } from '../../../shared/domain/vulnerability/decide-vulnerability.ts';
import { type Vulnerability } from '../../../shared/domain/vulnerability/vulnerability.ts';
import { type FileRecord } from '../../../shared/ports/cases.ts';
import { someRota } from '../builders/county.ts';
import { personOf } from '../builders/referral.ts';
import { after, minute, monday } from '../builders/time.ts';
import { changeOf, theCase } from './cases.ts';
import { type OpenRepositories, type Repositories } from './repositories.ts';

const by = { staffId: 'ana', name: 'Ana' };

const form: DocumentContent = {
  kind: 'form',
  form: 'observation',
  formVersion: 1,
  answers: { address: 'Str. Șanțului 1', violence: 'unknown', children: 3, 'head-of-family': { name: 'Maria' } },
  score: null,
};

const report: DocumentContent = {
  kind: 'assessment-report',
  doneAt: monday,
  assessmentId: 'W0000000000000',
  text: 'Raport',
  recommendations: 'Ajutor de încălzire',
};

const visit: DocumentContent = {
  kind: 'home-visit',
  startedAt: monday,
  endedAt: monday,
  place: 'Str. Șanțului 1',
  visitors: [{ name: 'Ana', role: 'asistent social' }],
  metWith: [],
  personSeen: 'yes',
  observed: 'Fără încălzire',
  findings: [{ code: 'poor-housing', finding: 'found' }],
  conclusion: 'no-risk',
  reasons: 'Familia are sprijin',
};

const filed = (caseId: CaseId, content: DocumentContent): CaseDocument =>
  finishDocument({ documentId: newDocumentId(caseId, content.kind, sha256), caseId }, content, { by, now: monday });

const found = (caseId: CaseId, current: Vulnerability | null, documentId: string): Vulnerability => {
  const origin = { kind: 'assessment', documentId } as const;
  const next = addFinding({ caseId, code: 'poverty', current }, 'found', origin, {
    at: monday,
    by: { kind: 'service' },
  });
  if (next === null) throw new Error('nothing was found');
  return next;
};

const drafted = (caseId: CaseId): Plan => {
  const [ana] = someRota().staff;
  if (ana === undefined) throw new Error('nobody is on the rota');
  const planId = newPlanId(caseId, 'key', sha256);
  const institution = { institutionId: null, name: 'DGASPC' };
  const facts = {
    planId,
    caseId,
    personId: personOf('copil'),
    kind: 'service-plan',
    institution,
    goal: 'Țintă',
  } as const;
  return draftPlan({ ...facts, replaces: null }, { by: ana, now: monday });
};

/** Writes records with a change of the case; the case as it is then. */
const keep = async (repositories: Repositories, current: Case, records: FileRecord[]) => {
  const change = changeOf(current, { records }, after(monday, current.version * minute));
  return { saved: await repositories.caseFiles.save(change), case: change.case };
};

export const keepRecords = (open: OpenRepositories): void => {
  describe('the file of a case', () => {
    it('gives back every kind of record as it was written, and of this case alone', async () => {
      const repositories = await open();
      const opened = await theCase(repositories);
      const { caseId } = opened;
      const documents = [form, report, visit].map((content) => filed(caseId, content));
      const [vulnerability, plan] = [found(caseId, null, 'W1'), drafted(caseId)];
      const records = [...documents.map(documentRecord), vulnerabilityRecord(vulnerability), planRecord(plan)];
      expect((await keep(repositories, opened, records)).saved).toBe('written');

      expect(await repositories.records.documents(caseId)).toEqual(documents);
      expect(await repositories.records.vulnerabilities(caseId)).toEqual([vulnerability]);
      expect(await repositories.records.plans(caseId)).toEqual([plan]);
      const another = newCaseId(sha256('another case'));
      expect(await repositories.records.documents(another)).toEqual([]);
      expect(await repositories.records.plans(another)).toEqual([]);
    });

    it('never loses what was signed off: a correction lies beside it, and writing it again is a conflict', async () => {
      const repositories = await open();
      const opened = await theCase(repositories);
      const first = filed(opened.caseId, visit);
      const corrected = correctDocument(first, { ...visit, place: 'Str. Alta 2' }, 'adresă greșită', {
        by,
        now: monday,
      });
      if (!corrected.ok) throw new Error(corrected.error.code);
      const one = await keep(repositories, opened, [documentRecord(first)]);
      expect((await keep(repositories, one.case, [documentRecord(first)])).saved).toBe('conflict');
      expect((await keep(repositories, one.case, [documentRecord(corrected.value)])).saved).toBe('written');
      expect(await repositories.records.documents(opened.caseId)).toEqual([first, corrected.value]);
    });

    it('writes a vulnerability or a plan over the version it was decided from only', async () => {
      const repositories = await open();
      const opened = await theCase(repositories);
      const first = found(opened.caseId, null, 'W1');
      const second = found(opened.caseId, first, 'W2');
      const early = await keep(repositories, opened, [vulnerabilityRecord(second)]);
      expect(early.saved).toBe('conflict');
      const one = await keep(repositories, opened, [vulnerabilityRecord(first)]);
      expect((await keep(repositories, one.case, [vulnerabilityRecord(second)])).saved).toBe('written');
      expect(await repositories.records.vulnerabilities(opened.caseId)).toEqual([second]);
    });
  });
};

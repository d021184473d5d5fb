import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import {
  caseDocument,
  correctDocument,
  documentContent,
  finishDocument,
  latestRevisions,
  newDocumentId,
  type CaseDocument,
} from '../../../../shared/domain/assessment/case-document.ts';
import { newCaseId } from '../../../../shared/domain/kernel/ids.ts';
import { instant } from '../../../../shared/domain/kernel/time.ts';

const digest = (text: string) => new Uint8Array(createHash('sha256').update(text).digest());
const caseId = newCaseId(new Uint8Array(32).fill(5));
const documentId = newDocumentId(caseId, 'key-00000001', digest);
const at = (hour: number) => instant.parse(`2026-11-23T${String(hour).padStart(2, '0')}:00:00.000Z`);
const ana = { staffId: 'ana-pop', name: 'Ana Pop' };
const dan = { staffId: 'dan-radu', name: 'Dan Radu' };

const visit = (extra: object = {}) =>
  documentContent.parse({
    kind: 'home-visit',
    startedAt: at(6),
    endedAt: at(7),
    place: 'Str. Exemplu 1, Bacău',
    visitors: [{ name: 'Ana Pop', role: 'asistent social' }],
    metWith: [{ name: 'Maria', role: 'bunica' }],
    personSeen: 'yes',
    observed: 'Locuință curată, fără încălzire.',
    findings: [{ code: 'poor-housing', finding: 'found' }],
    conclusion: 'risk-confirmed',
    reasons: 'Fără încălzire iarna.',
    ...extra,
  });

const initial = (extra: object = {}) =>
  documentContent.parse({
    kind: 'initial-assessment',
    doneAt: at(7),
    personSeen: 'yes',
    talkedWith: [],
    immediateDanger: 'no',
    summary: 'x',
    findings: [],
    conclusion: 'no-risk',
    reasons: 'x',
    ...extra,
  });

const filed = finishDocument({ documentId, caseId }, visit(), { by: ana, now: at(8) });

const corrected = (
  latest: CaseDocument,
  content = visit({ observed: 'Încălzire cu lemne.' }),
  hour = 9,
): CaseDocument => {
  const decided = correctDocument(latest, content, 'greșeală de scriere', { by: dan, now: at(hour) });
  if (!decided.ok) throw new Error(decided.error.code);
  return decided.value;
};

describe('a document of a case', () => {
  it('is finished by a named person, and reads back as it was', () => {
    expect(filed).toMatchObject({ revision: 1, finishedBy: ana, finishedAt: at(8), corrects: null });
    expect(caseDocument.parse(JSON.parse(JSON.stringify(filed)))).toEqual(filed);
  });

  it('has the same id for the same request, and another for another', () => {
    expect(newDocumentId(caseId, 'key-00000001', digest)).toBe(documentId);
    expect(newDocumentId(caseId, 'key-00000002', digest)).not.toBe(documentId);
    expect(newDocumentId(newCaseId(new Uint8Array(32).fill(6)), 'key-00000001', digest)).not.toBe(documentId);
  });

  it('is corrected by another revision, which leaves the first as it was', () => {
    const before = structuredClone(filed);
    const second = corrected(filed);
    expect(second).toMatchObject({
      documentId,
      revision: 2,
      finishedBy: dan,
      corrects: { revision: 1, why: 'greșeală de scriere' },
      content: { observed: 'Încălzire cu lemne.' },
    });
    expect(filed).toEqual(before);
    expect(corrected(second, visit(), 10)).toMatchObject({ revision: 3, corrects: { revision: 2 } });
  });

  it('cannot be corrected to the same words, or into another kind of document', () => {
    const context = { by: dan, now: at(9) };
    expect(correctDocument(filed, visit(), 'x', context)).toEqual({ ok: false, error: { code: 'nothing-corrected' } });
    expect(correctDocument(filed, initial(), 'x', context)).toMatchObject({
      error: { code: 'document-of-another-kind', kind: 'home-visit' },
    });
    const form = (name: string) =>
      documentContent.parse({ kind: 'form', form: name, formVersion: 1, answers: {}, score: null });
    const observation = finishDocument({ documentId, caseId }, form('observation'), context);
    expect(correctDocument(observation, form('family-risk'), 'x', context)).toMatchObject({ ok: false });
  });

  it('holds as its latest revision, in the order of first filing', () => {
    const later = finishDocument({ documentId: newDocumentId(caseId, 'key-00000002', digest), caseId }, initial(), {
      by: ana,
      now: at(9),
    });
    const second = corrected(filed, undefined, 12);
    expect(latestRevisions([later, second, filed])).toEqual([second, later]);
    expect(latestRevisions([])).toEqual([]);
  });
});

describe('what is written down', () => {
  const refused = (content: object) => documentContent.safeParse(content).success;

  it.each([
    ['a visit that ends before it starts', { ...visit(), endedAt: at(5) }],
    ['a visit of nobody', { ...visit(), visitors: [] }],
    ['a conclusion without its reasons', { ...visit(), reasons: ' ' }],
    [
      'a finding twice',
      {
        ...visit(),
        findings: [
          { code: 'poverty', finding: 'found' },
          { code: 'poverty', finding: 'none-found' },
        ],
      },
    ],
    ['an unknown vulnerability', { ...initial(), findings: [{ code: 'sadness', finding: 'found' }] }],
    ['a conclusion of another document', { ...initial(), conclusion: 'nobody-home' }],
  ])('is refused with %s', (_what, content) => {
    expect(refused(content)).toBe(false);
  });
});

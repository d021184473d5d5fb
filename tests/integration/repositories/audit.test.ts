import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { describe, expect, inject, it } from 'vitest';
import { makeNoteAct } from '../../../shared/adapters/dynamodb/audit/admin-act-store.ts';
import { makeAuditReader } from '../../../shared/adapters/dynamodb/audit/audit-reader.ts';
import { makeCaseStore } from '../../../shared/adapters/dynamodb/case/case-store.ts';
import { putTimelineEntry } from '../../../shared/adapters/dynamodb/clock/clock-items.ts';
import { makeInstitutionStore } from '../../../shared/adapters/dynamodb/institution/institution-store.ts';
import { createInstitution } from '../../../shared/domain/institution/decide-institution.ts';
import { caseId } from '../../../shared/domain/kernel/ids.ts';
import { after, hour, monday } from '../../support/builders/time.ts';
import { newTable } from '../../support/dynamodb/repositories.ts';

const { url, region } = inject('emulator');
const credentials = { accessKeyId: 'test', secretAccessKey: 'test' };
const client = new DynamoDBClient({ region, endpoint: url, credentials });

const id = caseId.parse('C0000000000000');
const period = { from: monday, until: after(monday, 2 * hour) };
const entry = {
  entryId: 'E1',
  recordedAt: after(monday, hour),
  happenedAt: monday,
  by: { kind: 'person', staffId: 'ana', name: 'Ana' },
  what: 'take',
  from: null,
  to: null,
  why: 'un motiv care nu se arată',
  documentId: null,
  rule: null,
  caseVersion: 2,
} as const;

const filled = async () => {
  const table = await newTable(client);
  const read = { caseId: id, staffId: 'ana', requestId: 'r' };
  for (const at of [monday, after(monday, 3 * hour)]) await makeCaseStore(table).noteRead({ ...read, at });
  await table.transact([
    putTimelineEntry({ kind: 'case', caseId: id }, entry),
    putTimelineEntry({ kind: 'case', caseId: id }, { ...entry, entryId: 'E2', by: { kind: 'service' }, what: 'clock' }),
  ]);
  const deed = { by: 'ion', at: monday };
  const details = { name: 'Școală', kind: 'school', siruta: '20466' } as const;
  const { file, change } = createInstitution('scoala-unu', details, deed);
  await makeInstitutionStore(table).save(file, change);
  await makeNoteAct(table)({ ...deed, what: 'drill-started', about: 'urgent', why: null, requestId: 'r-1' });
  return makeAuditReader(table);
};

describe('the audit', () => {
  it('finds who read and changed a record, in the period alone', async () => {
    const lines = await (await filled()).ofRecord(id, period);
    expect(lines).toHaveLength(3);
    expect(lines).toEqual(
      expect.arrayContaining([
        { at: monday, by: 'ana', sort: 'read', what: 'case-read', about: id },
        { at: entry.recordedAt, by: 'ana', sort: 'case', what: 'take', about: id },
        { at: entry.recordedAt, by: 'semnal', sort: 'case', what: 'clock', about: id },
      ]),
    );
    expect(JSON.stringify(lines)).not.toContain('motiv');
  });

  it('finds what a person did and read, and nobody else’s', async () => {
    const audit = await filled();
    expect((await audit.ofPerson('ana', period)).map(({ what }) => what).toSorted()).toEqual(['case-read', 'take']);
    expect((await audit.ofPerson('ion', period)).map(({ sort }) => sort).toSorted()).toEqual(['act', 'institution']);
  });

  it('finds acts over the turn of a month', async () => {
    const audit = await filled();
    const long = { from: after(monday, -40 * 24 * hour), until: after(monday, 40 * 24 * hour) };
    expect(await audit.ofAdministration(long)).toEqual([
      { at: monday, by: 'ion', sort: 'act', what: 'drill-started', about: 'urgent' },
    ]);
  });
});

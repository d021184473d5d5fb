import { caseRecord, type Case } from '../../../domain/case/case.ts';
import { type CaseId } from '../../../domain/kernel/ids.ts';
import { storedAs } from '../stored.ts';
import { type Key, type Write } from '../table.ts';

export const storedCase = storedAs('case', 1, caseRecord);

export const caseKey = (caseId: CaseId): Key => ({ PK: `CASE#${caseId}`, SK: 'CASE' });

export const openCases = 'CASES#open';
/** Cases that are over for good: those in monitoring after their end still have clocks. */
const closedCases = 'CASES#closed';

/** Writes a case over the version it was decided from; version 1 is new. */
export const putCase = (changed: Case): Write => ({
  put: storedCase.write(caseKey(changed.caseId), changed, {
    list: { key: changed.stage === 'closed' ? closedCases : openCases, sort: `${changed.openedAt}#${changed.caseId}` },
    fields: { version: changed.version },
  }),
  ...(changed.version === 1
    ? { condition: 'attribute_not_exists(PK)' }
    : { condition: 'version = :before', values: { ':before': changed.version - 1 } }),
});

/** Sets a fact of a case that is set once, by whoever comes first, and leaves it alone when it stands already. */
export const stampCase = (caseId: CaseId, fact: 'assignedTo' | 'firstContactAt', value: unknown): Write => ({
  update: caseKey(caseId),
  expression:
    'SET #data.#fact = if_not_exists(#data.#fact, :value), #data.#version = #data.#version + :one, #version = #version + :one',
  condition: 'attribute_exists(PK)',
  names: { '#data': 'data', '#fact': fact, '#version': 'version' },
  values: { ':value': value, ':one': 1 },
});

/** Gives a case from the person who has it to another; not when somebody else has it by then. */
export const passCase = (caseId: CaseId, from: string, to: unknown): Write => ({
  update: caseKey(caseId),
  expression: 'SET #data.#fact = :value, #data.#version = #data.#version + :one, #version = #version + :one',
  condition: '#data.#fact.#staffId = :from',
  names: { '#data': 'data', '#fact': 'assignedTo', '#staffId': 'staffId', '#version': 'version' },
  values: { ':value': to, ':from': from, ':one': 1 },
});

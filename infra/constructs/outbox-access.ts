import { type TableAccess } from './county-table.ts';

/** Partitions that hold records asking for something to be done; not persons, institutions, settings or reads. */
const under = ['REF#', 'TIMER#', 'ALERT#', 'CASE#', 'DEADLINE#', 'REQUEST#', 'ROTA', 'HANDOVER#', 'DISPATCH#', 'CALL#'];

/**
 * Reads of a record what a delivery needs, never the report it came with, and takes the record out of the open work.
 * Nothing else of the table can be written.
 */
export const outboxAccess: readonly TableAccess[] = [
  { table: ['BatchGetItem'], only: { under, attributes: ['PK', 'SK', 'entity', 'lane', 'data', 'openWork'] } },
  { table: ['UpdateItem'], only: { under, attributes: ['PK', 'SK', 'openWork', 'dueAt'] } },
];

/** Finds open work, reads timers and alerts whole, and counts how often a timer was started. */
export const healingAccess: readonly TableAccess[] = [
  { table: ['BatchGetItem'], query: ['open-work'], only: { under: ['TIMER#', 'ALERT#'] } },
  { table: ['UpdateItem'], only: { under: ['TIMER#'], attributes: ['PK', 'SK', 'data'] } },
];

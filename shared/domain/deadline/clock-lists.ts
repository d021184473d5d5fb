import { type Deadline } from './deadline.ts';

/**
 * Where a clock is looked for without its owner: those that run by the strict instant; those with a breach by the instant it was
 * recorded at, apart by what became of them: still to be met, moved on by a correction, ended.
 */
export const clockLists = {
  running: 'CLOCKS#running',
  breached: 'CLOCKS#breached',
  resumed: 'CLOCKS#resumed',
  ended: 'CLOCKS#ended',
} as const;

const listOf = ({ state }: Deadline): keyof typeof clockLists => {
  if (state === 'breached') return 'breached';
  return state === 'open' || state === 'paused' ? 'resumed' : 'ended';
};

/** The list of a clock and its place in it; null for one that ended in time: nobody looks for it. */
export const clockListOf = (one: Deadline): { key: string; sort: string } | null => {
  if (one.breach !== null) return { key: clockLists[listOf(one)], sort: `${one.breach.recordedAt}#${one.deadlineId}` };
  if (one.state === 'met' || one.state === 'cancelled') return null;
  return { key: clockLists.running, sort: `${one.strictDue}#${one.deadlineId}` };
};

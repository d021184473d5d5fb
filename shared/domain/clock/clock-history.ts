import { type TimelineEntry } from '../case/timeline.ts';
import { type IdentifiedEffect } from '../deadline/decision.ts';
import { type ClockOwner } from '../deadline/deadline.ts';
import { type ClockChange } from './clock-change.ts';

/** A line of the history of a case, or of a referral that waits. */
export type HistoryLine = { owner: ClockOwner; entry: TimelineEntry };

/** What happened to a clock, as a line of its owner's history. */
export const clockEntry = ({ effectId, entry }: Extract<IdentifiedEffect, { kind: 'timeline' }>): TimelineEntry => {
  const { what, rule, recordedAt, happenedAt, by, from, to, why } = entry;
  return {
    entryId: effectId,
    recordedAt,
    happenedAt,
    by,
    what: `deadline.${what}`,
    from,
    to,
    why,
    documentId: null,
    rule,
    caseVersion: null,
  };
};

/** Everything that happened to clocks. */
export const clockHistory = (changes: readonly ClockChange[]): HistoryLine[] =>
  changes.flatMap(({ after: { owner }, effects }) =>
    effects.flatMap((effect) => (effect.kind === 'timeline' ? [{ owner, entry: clockEntry(effect) }] : [])),
  );

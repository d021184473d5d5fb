import { type DeadlineView } from '../../api/answers.ts';

export const clockActions = ['pause', 'resume', 'explain', 'correct-event', 'adopt-rule'] as const;
export type ClockAction = (typeof clockActions)[number];

/** What can be done with a clock as it stands; the API has the last word. */
export const possibleWith = ({ state, breach, pauseReasons }: DeadlineView): ClockAction[] => {
  const runs = state === 'open' || state === 'paused' || state === 'breached';
  return clockActions.filter((action) => {
    switch (action) {
      case 'pause':
        return state === 'open' && pauseReasons.length > 0;
      case 'resume':
        return state === 'paused';
      case 'explain':
        return breach !== null;
      case 'correct-event':
      case 'adopt-rule':
        return runs;
    }
  });
};

import { type Alert, type AnsweredBy } from '../../domain/alert/alert.ts';
import { type AlertStore } from '../../ports/alerts.ts';
import { type AdvanceAlert } from './advance-alert.ts';

/** Alerts at a time: a storm is large, and each of them is a transaction of its own. */
const wave = 10;

/**
 * Takes every other open alert of a group for the person who answers its page. Each stays its own record; one that somebody else
 * took meanwhile stays theirs. Done again after a crash, it takes what is left.
 * @returns how many were taken.
 */
export const makeTakeGroup =
  ({ alerts, advance }: { alerts: Pick<AlertStore, 'othersOf'>; advance: AdvanceAlert }) =>
  async (lead: Alert, by: AnsweredBy): Promise<number> => {
    const others = await alerts.othersOf(lead);
    let taken = 0;
    for (let start = 0; start < others.length; start += wave) {
      const answers = await Promise.all(
        others.slice(start, start + wave).map(({ alertId }) => advance(alertId, { kind: 'acknowledged', by })),
      );
      taken += answers.filter(({ kind }) => kind === 'changed').length;
    }
    return taken;
  };
export type TakeGroup = ReturnType<typeof makeTakeGroup>;

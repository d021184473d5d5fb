import { type TimelineEntry } from '../case/timeline.ts';
import { newAlertId, type AlertId, type Digest } from '../kernel/ids.ts';

/** The alert that an effect of an overdue clock raises: the same whenever the effect is followed again. */
export const overdueAlertId = (effectId: string, digest: Digest): AlertId => newAlertId(digest(`overdue ${effectId}`));

const effect = /^(D[0-9A-Z]{13}-\d+)-(\d+)$/;

/**
 * The alerts that overdue clocks may have raised, by the history of their case: a line that tells people were alerted stands
 * after the effects that alerted them, in one count. Some of these ids belong to other effects, and to no alert.
 */
export const overdueAlertIds = (history: readonly TimelineEntry[], digest: Digest): AlertId[] =>
  history
    .filter(({ what }) => what === 'deadline.raised')
    .flatMap(({ entryId }) => {
      const [, decision, place] = effect.exec(entryId) ?? [];
      const before = Array.from({ length: Number(place ?? 1) - 1 }, (_, index) => index + 1);
      return before.map((number) => overdueAlertId(`${String(decision)}-${number}`, digest));
    });

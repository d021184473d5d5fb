import { type LocalDate } from '../../../../shared/domain/calendar/local-date.ts';
import { endOfLocalDay, startOfLocalDay } from '../../../../shared/domain/calendar/local-time.ts';
import { type RotaView } from '../use-rota.ts';

type Entry = { layer: string; from: string; until: string; removed?: { at: string } | undefined };

const holds = ({ layer, from, until, removed }: Entry, at: { layer: string; from: string }): boolean =>
  layer === at.layer && from <= at.from && at.from < (removed !== undefined && removed.at < until ? removed.at : until);

/** What stands over the plan at the start of a shift: somebody was put there, or the whole schedule is another one. */
export const standingOver = (
  { overrides, temporarySchedules }: Pick<RotaView, 'overrides' | 'temporarySchedules'>,
  shift: { layer: string; from: string },
): 'override' | 'temporary' | null => {
  if (overrides.some((one) => holds(one, shift))) return 'override';
  return temporarySchedules.some((one) => holds(one, shift)) ? 'temporary' : null;
};

/** Who is on approved leave in some part of a day: staff ids. */
export const onLeaveOn = (date: LocalDate, leave: RotaView['leave']): string[] => {
  const [start, end] = [startOfLocalDay(date), endOfLocalDay(date)];
  return leave
    .filter((one) => {
      if (one.state !== 'approved' && one.state !== 'ended') return false;
      const until = one.state === 'ended' && one.ended.at < one.until ? one.ended.at : one.until;
      return one.from < end && start < until && one.from < until;
    })
    .map(({ staffId }) => staffId);
};

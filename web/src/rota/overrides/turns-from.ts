import { addCalendarDays, localDate } from '../../../../shared/domain/calendar/local-date.ts';
import { type ScheduleBody } from '../rota-action.ts';

type Turns = { from: string; days: number; handOff: string; people: readonly string[] };

/**
 * People who take turns from a moment on, which is written as a field of date and time. Whoever is first is on call from that very
 * moment: when it is before the hour of the hand-off, their turn is counted from the day before.
 */
export const turnsFrom = ({ from, days, handOff, people }: Turns): ScheduleBody['instead'] => {
  const date = localDate.parse(from.slice(0, 10));
  const startsOn = from.slice(11, 16) < handOff ? addCalendarDays(date, -1) : date;
  return {
    slots: [],
    rotations: [{ every: { days }, handOff, startsOn, order: people.map((who) => [who]), only: [] }],
  };
};

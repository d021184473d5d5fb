import { localDate } from '../../../../shared/domain/calendar/local-date.ts';
import { instantOf } from '../../../../shared/domain/calendar/local-time.ts';
import { type Instant } from '../../../../shared/domain/kernel/time.ts';

const shape = /^(\d{4}-\d{2}-\d{2})T(\d{2}):(\d{2})$/;

/** What a field for date and time says, on the wall clock of Romania; null when it is not filled in. */
export const readLocal = (written: string): Instant | null => {
  const [, day, hours, minutes] = shape.exec(written) ?? [];
  const date = localDate.safeParse(day);
  return date.success
    ? instantOf({ date: date.data, timeOfDay: (Number(hours) * 60 + Number(minutes)) * 60_000 })
    : null;
};

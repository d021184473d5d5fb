import { localDateOf } from '../../../shared/domain/calendar/local-time.ts';
import { type LocalDate } from '../../../shared/domain/calendar/local-date.ts';
import { toInstant } from '../../../shared/domain/kernel/time.ts';

/** Today's date in Romania, whatever the device's zone. */
export const todayHere = (): LocalDate => localDateOf(toInstant(new Date()));

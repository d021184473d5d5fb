import { ageOn } from '../../../shared/domain/calendar/local-date.ts';
import { type CaseView } from '../api/answers.ts';
import { todayHere } from '../ui/today.ts';

/** Completed years today, where the case knows a birth date or an approximate age. */
export const ageNow = ({ birthDate, approximateAge }: CaseView['person']): number | undefined =>
  birthDate === undefined ? approximateAge : ageOn(birthDate, todayHere());

import { ageOn } from '../../../shared/domain/calendar/local-date.ts';
import { useTexts } from '../texts/use-texts.ts';
import { useSpokenDate } from '../ui/spoken-date.ts';
import { todayHere } from '../ui/today.ts';

/** A birth date with the completed years of today: 7 noiembrie 2012 (14 ani). */
export const useBorn = (): ((birthDate: string) => string) => {
  const t = useTexts('cases');
  const spoken = useSpokenDate();
  return (birthDate) => t('person.born', { date: spoken(birthDate, 'date'), count: ageOn(birthDate, todayHere()) });
};

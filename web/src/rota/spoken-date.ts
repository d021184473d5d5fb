import { useSyncExternalStore } from 'react';
import { type LocalDate } from '../../../shared/domain/calendar/local-date.ts';
import { currentLanguage, onLanguageChange } from '../texts/texts.ts';

const made = new Map<string, Intl.DateTimeFormat>();

const styles = {
  day: { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' },
  month: { month: 'long', year: 'numeric' },
  weekday: { weekday: 'short' },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>;
export type DateStyle = keyof typeof styles;

/** A day of the calendar in words; a date has no zone, so it is read as one of UTC. */
export const spokenDate = (date: LocalDate, language: string, style: DateStyle): string => {
  const key = `${language} ${style}`;
  const format =
    made.get(key) ??
    new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : 'ro-RO', { timeZone: 'UTC', ...styles[style] });
  made.set(key, format);
  return format.format(new Date(`${date}T00:00:00.000Z`));
};

/** The same in the language of the moment. */
export const useSpokenDate = (): ((date: LocalDate, style: DateStyle) => string) => {
  const language = useSyncExternalStore(onLanguageChange, currentLanguage);
  return (date, style) => spokenDate(date, language, style);
};

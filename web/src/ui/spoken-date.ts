import { useSyncExternalStore } from 'react';
import { currentLanguage, onLanguageChange } from '../texts/texts.ts';

const made = new Map<string, Intl.DateTimeFormat>();

const styles = {
  /** luni, 30 noiembrie 2026 */
  day: { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' },
  /** 30 noiembrie 2026 */
  date: { day: 'numeric', month: 'long', year: 'numeric' },
  /** 30 nov. 26: in tables and on axes. */
  short: { day: 'numeric', month: 'short', year: '2-digit' },
  /** noiembrie 2026 */
  month: { month: 'long', year: 'numeric' },
  /** lun. */
  weekday: { weekday: 'short' },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>;
export type DateStyle = keyof typeof styles;

/** A day of the calendar (2026-11-30), or a month (2026-11), in words; it has no zone, so it is read as one of UTC. */
export const spokenDate = (date: string, language: string, style: DateStyle): string => {
  const key = `${language} ${style}`;
  const format =
    made.get(key) ??
    new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : 'ro-RO', { timeZone: 'UTC', ...styles[style] });
  made.set(key, format);
  return format.format(new Date(date));
};

/** The same in the language of the moment. */
export const useSpokenDate = (): ((date: string, style: DateStyle) => string) => {
  const language = useSyncExternalStore(onLanguageChange, currentLanguage);
  return (date, style) => spokenDate(date, language, style);
};

import { useCallback, useSyncExternalStore } from 'react';
import { currentLanguage, onLanguageChange } from '../../texts/texts.ts';

const spoken = (date: string, language: string): string =>
  // A day without a time: its own calendar, whatever the device's zone.
  new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : 'ro-RO', {
    timeZone: 'UTC',
    day: 'numeric',
    month: 'short',
    year: '2-digit',
  }).format(new Date(`${date}T00:00:00Z`));

/** A day of the calendar as tables and axes write it: 23 nov. 26. */
export const useShortDay = (): ((date: string) => string) => {
  const language = useSyncExternalStore(onLanguageChange, currentLanguage);
  return useCallback((date: string) => spoken(date, language), [language]);
};

import { useCallback, useSyncExternalStore } from 'react';
import { currentLanguage, onLanguageChange } from '../../texts/texts.ts';

const spoken = (month: string, language: string): string =>
  new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : 'ro-RO', {
    timeZone: 'UTC',
    month: 'long',
    year: 'numeric',
  }).format(new Date(`${month}-01T00:00:00Z`));

/** A month as people say it: noiembrie 2026. */
export const useMonthName = (): ((month: string) => string) => {
  const language = useSyncExternalStore(onLanguageChange, currentLanguage);
  return useCallback((month: string) => spoken(month, language), [language]);
};

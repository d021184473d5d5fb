import { useSyncExternalStore } from 'react';
import { currentLanguage, onLanguageChange } from '../texts/texts.ts';

const zone = 'Europe/Bucharest';
const made = new Map<string, Intl.DateTimeFormat>();

const formatter = (language: string, precise: boolean): Intl.DateTimeFormat => {
  const key = `${language} ${String(precise)}`;
  const known = made.get(key);
  if (known !== undefined) return known;
  const fresh = new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : 'ro-RO', {
    timeZone: zone,
    weekday: 'short',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    ...(precise ? { second: '2-digit' } : {}),
  });
  made.set(key, fresh);
  return fresh;
};

/** An instant on the wall clock of Bucharest, whatever the device's zone. */
export const spokenMoment = (at: string, language: string, precise = false): string =>
  formatter(language, precise).format(new Date(at));

export const Moment = ({ at, precise = false }: { at: string; precise?: boolean }) => {
  const language = useSyncExternalStore(onLanguageChange, currentLanguage);
  return <time dateTime={at}>{spokenMoment(at, language, precise)}</time>;
};

import { useCallback, useSyncExternalStore } from 'react';
import { type Room, type TextKey } from './catalogue.ts';
import { currentLanguage, onLanguageChange, textOf } from './texts.ts';

export type Tell<R extends Room> = (key: TextKey<R>, values?: Readonly<Record<string, string | number>>) => string;

/** The texts of a room whose `loadTexts` is done; the component is drawn again when the language changes. */
export const useTexts = <R extends Room>(room: R): Tell<R> => {
  const language = useSyncExternalStore(onLanguageChange, currentLanguage);
  return useCallback<Tell<R>>(
    (key, values) => textOf(room, key, values),
    // The language is not read here, but what the function answers depends on it.
    // eslint-disable-next-line react-hooks/exhaustive-deps
    [room, language],
  );
};

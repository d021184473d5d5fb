import { createInstance, type i18n } from 'i18next';
import { languages, type Language, type Room, type TextKey } from './catalogue.ts';

/** One chunk for each room and language, fetched when it is first needed. */
const files = import.meta.glob<Record<string, string>>('../*/texts/*.json', { import: 'default' });

const kept = 'semnal.language';

const isLanguage = (value: string | null): value is Language => languages.some((one) => one === value);

/** The language chosen before, else Romanian: it is the service's language whatever the browser's. */
export const rememberedLanguage = (storage: Pick<Storage, 'getItem'>): Language => {
  const value = storage.getItem(kept);
  return isLanguage(value) ? value : 'ro';
};

const engine: i18n = createInstance();
const rooms = new Set<Room>();
const listeners = new Set<() => void>();
let current: Language = 'ro';

const load = async (room: Room, language: Language): Promise<void> => {
  if (engine.hasResourceBundle(language, room)) return;
  const file = files[`../${room}/texts/${language}.json`];
  if (file === undefined) throw new Error(`there are no texts of ${room} in ${language}`);
  engine.addResourceBundle(language, room, await file());
};

export const startTexts = async (language: Language): Promise<void> => {
  current = language;
  document.documentElement.lang = language;
  await engine.init({
    lng: language,
    fallbackLng: false,
    keySeparator: false,
    nsSeparator: false,
    resources: {},
    // Preact and React escape what they show.
    interpolation: { escapeValue: false },
  });
};

/** Makes a room's texts ready; a page is not shown before. */
export const loadTexts = async (...wanted: readonly Room[]): Promise<void> => {
  for (const room of wanted) rooms.add(room);
  await Promise.all(wanted.map((room) => load(room, current)));
};

export const currentLanguage = (): Language => current;

export const changeLanguage = async (language: Language, storage: Pick<Storage, 'setItem'>): Promise<void> => {
  await Promise.all([...rooms].map((room) => load(room, language)));
  await engine.changeLanguage(language);
  current = language;
  document.documentElement.lang = language;
  storage.setItem(kept, language);
  for (const listener of listeners) listener();
};

export const onLanguageChange = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

/** The text of a key in the language of the moment; `count` chooses the plural, other values fill `{{name}}`. */
export const textOf = <R extends Room>(
  room: R,
  key: TextKey<R>,
  values: Readonly<Record<string, string | number>> = {},
): string => {
  const options: Record<string, string | number> = { ns: room, ...values };
  const written: string = key;
  return engine.t(written, options);
};

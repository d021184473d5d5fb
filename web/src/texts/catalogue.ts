import type administration from '../administration/texts/ro.json';
import type app from '../app/texts/ro.json';
import type board from '../board/texts/ro.json';
import type cases from '../cases/texts/ro.json';
import type contacts from '../contacts/texts/ro.json';
import type onCall from '../on-call/texts/ro.json';
import type partner from '../partner/texts/ro.json';
import type settings from '../settings/texts/ro.json';
import type rota from '../rota/texts/ro.json';
import type shift from '../shift/texts/ro.json';
import type plans from '../plans/texts/ro.json';
import type records from '../records/texts/ro.json';

/** Every room's texts, by the folder that keeps them in `texts/<language>.json`. Romanian says which keys there are. */
export type Catalogue = {
  app: typeof app;
  partner: typeof partner;
  'on-call': typeof onCall;
  cases: typeof cases;
  administration: typeof administration;
  board: typeof board;
  settings: typeof settings;
  rota: typeof rota;
  shift: typeof shift;
  contacts: typeof contacts;
  records: typeof records;
  plans: typeof plans;
};
export type Room = keyof Catalogue;

/** A key as code writes it: the forms of a plural (`_one`, `_few`, `_other`) are one text. */
type Written<K> = K extends `${infer Stem}_${'one' | 'few' | 'other'}` ? Stem : K;
export type TextKey<R extends Room> = Written<Extract<keyof Catalogue[R], string>>;

export const languages = ['ro', 'en'] as const;
export type Language = (typeof languages)[number];

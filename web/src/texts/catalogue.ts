import type administration from '../administration/texts/ro.json';
import type app from '../app/texts/ro.json';
import type cases from '../cases/texts/ro.json';
import type onCall from '../on-call/texts/ro.json';
import type partner from '../partner/texts/ro.json';

/** Every room's texts, by the folder that keeps them in `texts/<language>.json`. Romanian says which keys there are. */
export type Catalogue = {
  app: typeof app;
  partner: typeof partner;
  'on-call': typeof onCall;
  cases: typeof cases;
  administration: typeof administration;
};
export type Room = keyof Catalogue;

/** A key as code writes it: the forms of a plural (`_one`, `_few`, `_other`) are one text. */
type Written<K> = K extends `${infer Stem}_${'one' | 'few' | 'other'}` ? Stem : K;
export type TextKey<R extends Room> = Written<Extract<keyof Catalogue[R], string>>;

export const languages = ['ro', 'en'] as const;
export type Language = (typeof languages)[number];

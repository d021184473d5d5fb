import { type ComponentType } from 'react';
import { type Role } from '../sign-in/person.ts';
import { type TextKey } from '../texts/catalogue.ts';

/** A part of the console: who works in it, what the menu calls it, its pages. A new one is a folder and a line in `areas.ts`. */
export type Area = {
  roles: readonly Role[];
  /** Below /consola, without slashes around it; the first page of the area. */
  path: string;
  menu: TextKey<'app'>;
  pages: readonly { path: string; Page: ComponentType }[];
};

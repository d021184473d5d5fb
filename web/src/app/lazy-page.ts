import { lazy, type ComponentType } from 'react';
import { type Room } from '../texts/catalogue.ts';
import { loadTexts } from '../texts/texts.ts';

/** A page in a chunk of its own, drawn once it and the texts of its rooms are there. */
export const lazyPage = <K extends string>(
  load: () => Promise<Record<K, ComponentType>>,
  name: K,
  ...rooms: readonly Room[]
) =>
  lazy(async () => {
    const [page] = await Promise.all([load(), loadTexts(...rooms)]);
    return { default: page[name] };
  });

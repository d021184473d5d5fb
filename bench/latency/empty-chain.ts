import { dirname, join } from 'node:path';
import { writeBundle } from '../bundles/bundles.ts';

export const emptyStack = 'Semnal-Bench';

export type EmptyHandler = 'accept' | 'relay' | 'work' | 'send';

/** Bundles an empty handler as the functions are bundled. @returns the folder to deploy. */
export const bundleEmptyHandler = (name: EmptyHandler): string => {
  const entry = join(import.meta.dirname, 'empty', `${name}.ts`);
  return dirname(writeBundle(entry, `empty-${name}`).file);
};

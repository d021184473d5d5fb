import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const source = resolve(import.meta.dirname, '../../../web/src');

/** The rooms of texts that a file and whatever it imports ask for; other pages are chunks of their own. */
const roomsAskedBy = (file: string, seen = new Set<string>()): Set<string> => {
  if (seen.has(file) || !existsSync(file)) return new Set();
  seen.add(file);
  const text = readFileSync(file, 'utf8');
  const own = [...text.matchAll(/useTexts\('([\w-]+)'\)/g)].map(([, room]) => room ?? '');
  const imported = [...text.matchAll(/ from '(\.[^']+)';/g)].map(([, path]) => path ?? '');
  return new Set([...own, ...imported.flatMap((path) => [...roomsAskedBy(join(dirname(file), path), seen)])]);
};

/** Every page of the console with the rooms whose texts are loaded before it is drawn. */
const pages = globSync('**/*.ts', { cwd: source }).flatMap((path) => {
  const text = readFileSync(join(source, path), 'utf8');
  const named = new Map([...text.matchAll(/const (\w+) = ('[\w-]+')/g)].map(([, name, room]) => [name, room]));
  const found = text.matchAll(/lazyPage\(\s*\(\) => import\('([^']+)'\),\s*'(\w+)',([^)]*)\)/g);
  return [...found].map(([, file = '', name = '', rooms = '']) => ({
    name,
    file: join(source, dirname(path), file),
    loaded: [...rooms.replaceAll(/\b\w+\b/g, (word) => named.get(word) ?? word).matchAll(/'([\w-]+)'/g)].map(
      ([, room]) => room ?? '',
    ),
  }));
});

describe('the texts of a page', () => {
  it('are looked at on every page', () => {
    expect(pages.length).toBeGreaterThan(40);
  });

  it.each(pages)('$name are all there before it is drawn', ({ file, loaded }) => {
    const asked = [...roomsAskedBy(file)].filter((room) => room !== 'app');
    expect(asked.filter((room) => !loaded.includes(room))).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import {
  consoleSources,
  keysWritten,
  missingIn,
  rooms,
  stemOf,
  textsOf,
  unused,
  usesIn,
  valuesIn,
} from './text-keys.ts';

const sources = consoleSources();
const uses = sources.flatMap(([path, text]) => usesIn(path, text));
/** Keys of a room are used by its own code and by files that name the room; those of `app` anywhere. */
const usesOf = (room: string) =>
  sources
    .filter(([path, text]) => room === 'app' || path.startsWith(`${room}/`) || text.includes(`'${room}'`))
    .flatMap(([path, text]) => usesIn(path, text));
const known = new Set(rooms().flatMap((room) => Object.keys(textsOf(room, 'ro')).map(stemOf)));

describe('the texts of the web', () => {
  it('are seen', () => {
    expect(rooms()).toEqual([
      'administration',
      'app',
      'board',
      'cases',
      'contacts',
      'on-call',
      'partner',
      'plans',
      'records',
      'rota',
      'settings',
      'shift',
    ]);
    expect(known.size).toBeGreaterThan(50);
    expect(uses.length).toBeGreaterThan(known.size);
  });

  it('have every key that code asks for', () => {
    expect(sources.flatMap(([path, text]) => missingIn(path, text, known))).toEqual([]);
  });

  describe.each(rooms())('of %s', (room) => {
    const [ro, en] = [textsOf(room, 'ro'), textsOf(room, 'en')];

    it('are the same in both languages', () => {
      const stems = (texts: typeof ro) => [...new Set(Object.keys(texts).map(stemOf))].sort();
      expect(stems(en)).toEqual(stems(ro));
    });

    it('say nothing twice under one key', () => {
      for (const language of ['ro', 'en'] as const)
        expect(keysWritten(room, language)).toEqual(Object.keys(textsOf(room, language)));
    });

    it('are all used', () => {
      expect(unused(Object.keys(ro), usesOf(room))).toEqual([]);
    });

    it('have every form of a plural: three in Romanian, two in English', () => {
      const forms = (texts: typeof ro, stem: string) =>
        Object.keys(texts)
          .filter((key) => key !== stem && stemOf(key) === stem)
          .map((key) => key.slice(stem.length + 1))
          .sort();
      const plurals = [
        ...new Set(
          Object.keys(ro)
            .filter((key) => stemOf(key) !== key)
            .map(stemOf),
        ),
      ];
      for (const stem of plurals) {
        expect(forms(ro, stem), stem).toEqual(['few', 'one', 'other']);
        expect(forms(en, stem), stem).toEqual(['one', 'other']);
      }
    });

    it('leave the same values to be filled in, except a count that a single thing need not say', () => {
      const worth = (text: string | undefined) => valuesIn(text ?? '').filter((name) => name !== 'count');
      for (const key of Object.keys(en)) if (key in ro) expect(worth(en[key]), key).toEqual(worth(ro[key]));
    });

    it('write ș and ț with a comma, and are never empty', () => {
      for (const text of Object.values(ro)) expect(text).not.toMatch(/[şţŞŢ]/);
      for (const text of [...Object.values(ro), ...Object.values(en)]) expect(text.trim()).not.toBe('');
    });
  });
});

describe('the check of keys', () => {
  const code = `const t = useTexts('x'); t('a.b'); t(\`stage.\${stage}\`); t(\`c.\${d}.e\`); const menu = 'menu.f';`;
  const found = usesIn('a.tsx', code);

  it('finds keys that nothing names', () => {
    expect(unused(['a.b', 'a.c', 'stage.open', 'c.x.e', 'c.x.f', 'menu.f', 'days_one', 'days_other'], found)).toEqual([
      'a.c',
      'c.x.f',
      'days',
    ]);
  });

  it('finds keys that are asked for and missing', () => {
    expect(missingIn('a.tsx', code, new Set(['menu.f']))).toEqual(['a.b']);
  });
});

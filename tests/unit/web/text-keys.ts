import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import * as z from 'zod/mini';

const source = fileURLToPath(new URL('../../../web/src/', import.meta.url));

export type Texts = Readonly<Record<string, string>>;

const texts = z.record(z.string(), z.string());

/** The rooms that have texts: folders with `texts/ro.json`. */
export const rooms = (): string[] =>
  globSync('*/texts/ro.json', { cwd: source })
    .map((path) => path.split(/[/\\]/)[0] ?? '')
    .sort();

const written = (room: string, language: 'ro' | 'en'): string =>
  readFileSync(`${source}${room}/texts/${language}.json`, 'utf8');

export const textsOf = (room: string, language: 'ro' | 'en'): Texts => texts.parse(JSON.parse(written(room, language)));

/** Every key as the file has it, line by line: reading it as JSON would forget the first of two that are alike. */
export const keysWritten = (room: string, language: 'ro' | 'en'): string[] =>
  [...written(room, language).matchAll(/^ {2}"([^"]+)":/gm)].map(([, key]) => key ?? '');

/** A key as code writes it: without the plural's form. */
export const stemOf = (key: string): string => key.replace(/_(one|few|other)$/, '');

/** What code writes as a key: whole, or the parts round a value: `stage.${stage}`. */
export type Use = { head: string; tail: string; whole: boolean };

const useOf = (node: ts.Node): Use | null => {
  if (ts.isStringLiteralLike(node)) return { head: node.text, tail: '', whole: true };
  if (!ts.isTemplateExpression(node)) return null;
  return { head: node.head.text, tail: node.templateSpans.at(-1)?.literal.text ?? '', whole: false };
};

/** Every text in a file that may be a key. */
export const usesIn = (path: string, text: string): Use[] => {
  const found: Use[] = [];
  const visit = (node: ts.Node): void => {
    const use = useOf(node);
    // A template without a word before its value would name every key.
    if (use !== null && (use.whole || use.head.includes('.'))) found.push(use);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true));
  return found;
};

const fits = (stem: string, { head, tail, whole }: Use): boolean =>
  whole ? stem === head : stem.startsWith(head) && stem.endsWith(tail) && stem.length > head.length + tail.length;

/** Keys that no code names. */
export const unused = (keys: readonly string[], uses: readonly Use[]): string[] =>
  [...new Set(keys.map(stemOf))].filter((stem) => !uses.some((use) => fits(stem, use)));

/** Whole keys that code asks `t` for and that are in none of the rooms. */
export const missingIn = (path: string, text: string, known: ReadonlySet<string>): string[] => {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    const [first] = ts.isCallExpression(node) && node.expression.getText() === 't' ? node.arguments : [];
    if (first !== undefined && ts.isStringLiteralLike(first) && !known.has(first.text)) found.push(first.text);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true));
  return found;
};

/** The console's source, generated types left out. */
export const consoleSources = (): [string, string][] =>
  globSync('**/*.{ts,tsx}', { cwd: source })
    .filter((path) => !path.endsWith('schema.ts'))
    .map((path) => [path, readFileSync(`${source}${path}`, 'utf8')]);

/** Names that a text leaves to be filled in: `{{name}}`. */
export const valuesIn = (text: string): string[] =>
  [...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name = '']) => name).sort();

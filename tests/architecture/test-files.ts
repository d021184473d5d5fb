import ts from 'typescript';
import { type ImportGraph, nodesOf, type Sources } from './sources.ts';

export const isTest = (path: string): boolean => path.startsWith('tests/') && path.endsWith('.test.ts');

/** The file and everything under tests/ that it imports, directly or not: suites that several tests share live beside them. */
const withHelpers = (path: string, graph: ImportGraph): string[] => {
  const reached = new Set<string>();
  const reach = (file: string): void => {
    if (reached.has(file) || !file.startsWith('tests/')) return;
    reached.add(file);
    graph.get(file)?.files.forEach(reach);
  };
  reach(path);
  return [...reached];
};

const runners = new Set(['it', 'test', 'describe', 'suite']);

/** `it`, `describe` …, also behind `.each`, `.concurrent` or a call: `describe.runIf(x)`, `it.each(rows)`. */
const isRunner = (node: ts.Node): boolean => {
  if (ts.isIdentifier(node)) return runners.has(node.text);
  return (ts.isPropertyAccessExpression(node) || ts.isCallExpression(node)) && isRunner(node.expression);
};

const uses = (path: string, text: string, matches: (node: ts.Node) => boolean): number[] =>
  nodesOf(path, text)
    .filter(({ node }) => matches(node))
    .map(({ line }) => line);

const expects = (path: string, text: string): boolean =>
  uses(path, text, (node) => ts.isIdentifier(node) && node.text === 'expect' && !ts.isImportSpecifier(node.parent))
    .length > 0;

/** Test files that check nothing, by themselves or by a suite they import. */
export const withoutExpect = (sources: Sources, graph: ImportGraph): string[] =>
  [...sources.keys()]
    .filter(isTest)
    .filter((path) => !withHelpers(path, graph).some((file) => expects(file, sources.get(file) ?? '')));

/** Files that define tests but would never run: they are not named *.test.ts and no test file imports them. */
export const neverRun = (sources: Sources, graph: ImportGraph): string[] => {
  const run = new Set([...sources.keys()].filter(isTest).flatMap((path) => withHelpers(path, graph)));
  return [...sources]
    .filter(([path]) => path.startsWith('tests/') && !run.has(path))
    .filter(([path, text]) => uses(path, text, (node) => ts.isCallExpression(node) && isRunner(node)).length > 0)
    .map(([path]) => path);
};

const propertyOfRunner = (node: ts.Node, names: readonly string[]): boolean =>
  ts.isPropertyAccessExpression(node) && names.includes(node.name.text) && isRunner(node.expression);

/** `it('…', { only: true }, …)` */
const optionOfRunner = (node: ts.Node): boolean =>
  ts.isPropertyAssignment(node) &&
  ['only', 'skip', 'todo'].includes(node.name.getText()) &&
  ts.isCallExpression(node.parent.parent) &&
  isRunner(node.parent.parent.expression);

/** `context.skip()` without a reason; `context.skip('no local cloud')` prints one. */
const skipsSilently = (node: ts.Node): boolean => {
  if (!ts.isCallExpression(node) || !ts.isPropertyAccessExpression(node.expression)) return false;
  if (node.expression.name.text !== 'skip' || isRunner(node.expression.expression)) return false;
  const reason = node.arguments.at(-1);
  return reason === undefined || !(ts.isStringLiteralLike(reason) || ts.isTemplateExpression(reason));
};

const warns = (node: ts.Node): boolean =>
  ts.isCallExpression(node) && node.expression.getText() === 'console.warn' && node.arguments.length > 0;

/**
 * Tests that are focused, or skipped without saying why, as "path:line". `it.skip` prints no reason and is never allowed:
 * use `context.skip('reason')`. A file with `runIf` or `skipIf` must `console.warn` the reason.
 */
export const focusedOrSkipped = (sources: Sources): string[] =>
  [...sources]
    .filter(([path]) => path.startsWith('tests/'))
    .flatMap(([path, text]) => {
      const tellsWhy = uses(path, text, warns).length > 0;
      return uses(
        path,
        text,
        (node) =>
          propertyOfRunner(node, ['only', 'skip', 'todo']) ||
          optionOfRunner(node) ||
          skipsSilently(node) ||
          (!tellsWhy && propertyOfRunner(node, ['runIf', 'skipIf'])),
      ).map((line) => `${path}:${line}`);
    });

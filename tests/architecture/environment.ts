import ts from 'typescript';
import { importsOf, nodesOf, type Sources } from './sources.ts';

/** Where the environment is read: the runtime's reader and each function's schema; and tools that people start by hand. */
const mayRead = (path: string): boolean =>
  path === 'shared/runtime/env.ts' ||
  /^functions\/.+\/env\.ts$/.test(path) ||
  ['infra/local/', 'infra/cli/', 'bench/', 'tests/'].some((start) => path.startsWith(start));

const isProcess = (node: ts.Node): boolean =>
  (ts.isIdentifier(node) && node.text === 'process') ||
  (ts.isPropertyAccessExpression(node) && node.name.text === 'process');

/** `process.env`, `process['env']`, `const { env } = process`. */
const readsEnvironment = (node: ts.Node): boolean => {
  if (ts.isPropertyAccessExpression(node)) return node.name.text === 'env' && isProcess(node.expression);
  if (ts.isElementAccessExpression(node)) return isProcess(node.expression);
  return ts.isVariableDeclaration(node) && node.initializer !== undefined && isProcess(node.initializer);
};

/** Each place where the environment is read and should not be: "infra/a.ts:12". */
export const environmentReads = (sources: Sources): string[] =>
  [...sources]
    .filter(([path, text]) => !mayRead(path) && text.includes('process'))
    .flatMap(([path, text]) => [
      ...nodesOf(path, text)
        .filter(({ node }) => readsEnvironment(node))
        .map(({ line }) => `${path}:${line}`),
      ...importsOf(path, text)
        .packages.filter((name) => /^(node:)?process$/.test(name))
        .map((name) => `${path} imports ${name}`),
    ]);

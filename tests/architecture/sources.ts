import { globSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** Folders that hold code of the product and of its tests. */
const folders = ['bench', 'docs', 'functions', 'infra', 'shared', 'tests', 'web'];

/** Source text by path from the root, with `/` between folders; built output and packages left out. */
export type Sources = ReadonlyMap<string, string>;

export const readSources = (): Sources => {
  const paths = globSync(
    folders.map((folder) => `${folder}/**/*.{ts,tsx}`),
    { cwd: root, exclude: (name) => ['node_modules', 'dist', 'cdk.out'].includes(name) },
  );
  return new Map(
    paths
      .map((path) => path.replaceAll('\\', '/'))
      .toSorted()
      .map((path) => [path, readFileSync(`${root}${path}`, 'utf8')]),
  );
};

/** What a file imports, statically or not, types included: files by path from the root, packages as written. */
export type Imports = { files: readonly string[]; packages: readonly string[] };
export type ImportGraph = ReadonlyMap<string, Imports>;

export const importsOf = (path: string, text: string): Imports => {
  const names = ts.preProcessFile(text, true, true).importedFiles.map(({ fileName }) => fileName);
  return {
    files: names.filter((name) => name.startsWith('.')).map((name) => posix.join(posix.dirname(path), name)),
    packages: names.filter((name) => !name.startsWith('.')),
  };
};

export const importGraph = (sources: Sources): ImportGraph =>
  new Map([...sources].map(([path, text]) => [path, importsOf(path, text)]));

/** Every node of a file's syntax tree, with its line, in the order of the text. */
export const nodesOf = (path: string, text: string): { node: ts.Node; line: number }[] => {
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  const found: { node: ts.Node; line: number }[] = [];
  const visit = (node: ts.Node): void => {
    found.push({ node, line: file.getLineAndCharacterOfPosition(node.getStart(file)).line + 1 });
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
};

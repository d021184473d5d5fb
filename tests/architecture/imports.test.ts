import { describe, expect, it } from 'vitest';
import { cycles } from './cycles.ts';
import { layerBreaches } from './layers.ts';
import { importGraph, readSources, type Sources } from './sources.ts';

const graphOf = (files: Record<string, string>) => importGraph(new Map(Object.entries(files)));

describe('the layers', () => {
  const graph = importGraph(readSources());

  it('are seen: the walk finds files and imports', () => {
    expect(graph.size).toBeGreaterThan(100);
    expect(graph.get('shared/domain/person/names.ts')).toEqual({ files: ['shared/domain/text/fold.ts'], packages: [] });
  });

  it('import only what they may', () => {
    expect(layerBreaches(graph)).toEqual([]);
  });

  it('have no circular imports', () => {
    expect(cycles(graph)).toEqual([]);
  });
});

describe('the rule of layers', () => {
  it.each([
    ['the domain a port', 'shared/domain/a/a.ts', `import { type P } from '../../ports/p.ts';`],
    ['the domain an adapter', 'shared/domain/a/a.ts', `export { x } from '../../adapters/x.ts';`],
    ['the domain Node', 'shared/domain/a/a.ts', `import { createHash } from 'node:crypto';`],
    ['the domain the SDK', 'shared/domain/a/a.ts', `import { X } from '@aws-sdk/client-sqs';`],
    ['the domain a heavy calendar', 'shared/domain/a/a.ts', `import Holidays from 'date-holidays';`],
    ['the domain all of zod', 'shared/domain/a/a.ts', `import * as z from 'zod';`],
    ['a port a contract', 'shared/ports/a.ts', `import { type C } from '../contracts/http/c.ts';`],
    ['a contract a port', 'shared/contracts/http/a.ts', `import { type P } from '../../ports/p.ts';`],
    ['the application an adapter', 'shared/application/a/a.ts', `import { a } from '../../adapters/a.ts';`],
    ['the application the runtime', 'shared/application/a/a.ts', `const a = await import('../../runtime/a.ts');`],
    ['an adapter a function', 'shared/adapters/a.ts', `import { a } from '../../functions/a/b/b.ts';`],
    ['the runtime infrastructure', 'shared/runtime/a.ts', `import { a } from '../../infra/a.ts';`],
    ['the runtime all of zod', 'shared/runtime/a.ts', `import { z } from 'zod';`],
    ['a function its neighbour', 'functions/a/b/b.ts', `import { c } from '../c/c.ts';`],
    ['a function its neighbour of a like name', 'functions/a/b/b.ts', `import { c } from '../b-c/c.ts';`],
    ['a function infrastructure', 'functions/a/b/b.ts', `import { c } from '../../../infra/c.ts';`],
    ['the console an event', 'web/src/a.ts', `import { e } from '../../shared/contracts/events/e.ts';`],
    ['the console an adapter', 'web/src/a.ts', `import { e } from '../../shared/adapters/e.ts';`],
    ['a shared control the router', 'web/src/ui/a.tsx', `import { Link } from 'react-router';`],
    ['a partner’s page a heavy library', 'web/src/partner/a.tsx', `import { Button } from 'react-aria-components';`],
    ['the console the runtime', 'web/src/cases/a.ts', `import { e } from '../../../shared/runtime/log.ts';`],
    ['the console Node', 'web/src/a.ts', `import { e } from 'node:fs';`],
  ])('keeps from %s', (_, path, text) => {
    expect(layerBreaches(graphOf({ [path]: text }))).toHaveLength(1);
  });

  it.each([
    ['shared/domain/a/a.ts', `import data from './data/d.json' with { type: 'json' };\nimport * as z from 'zod/mini';`],
    ['shared/ports/a.ts', `import { type A } from '../domain/a/a.ts';`],
    ['functions/a/b/handler.ts', `import { b } from './b.ts';\nimport { c } from '../../../shared/adapters/c.ts';`],
    ['web/src/a.tsx', `import { useState } from 'react';\nimport { c } from '../../shared/contracts/http/c.ts';`],
    ['infra/local/a.ts', `import { readFileSync } from 'node:fs';\nimport { e } from '../../functions/a/b/env.ts';`],
  ])('lets %s import what it needs', (path, text) => {
    expect(layerBreaches(graphOf({ [path]: text }))).toEqual([]);
  });
});

describe('the search for circular imports', () => {
  const files = (...pairs: [string, string][]): Sources =>
    new Map(pairs.map(([path, imported]) => [path, `import { type X } from './${imported}';`]));

  it('finds long and short ways round, also behind a file that is in none', () => {
    const three = importGraph(files(['start.ts', 'a.ts'], ['a.ts', 'b.ts'], ['b.ts', 'c.ts'], ['c.ts', 'a.ts']));
    expect(cycles(three)).toEqual(['a.ts → b.ts → c.ts → a.ts']);
    expect(cycles(importGraph(files(['a.ts', 'a.ts'])))).toEqual(['a.ts → a.ts']);
  });

  it('finds none where two ways only meet', () => {
    const diamond = graphOf({
      'a.ts': `import './b.ts';\nimport './c.ts';`,
      'b.ts': `import './d.ts';`,
      'c.ts': `import './d.ts';`,
      'd.ts': '',
    });
    expect(cycles(diamond)).toEqual([]);
  });
});

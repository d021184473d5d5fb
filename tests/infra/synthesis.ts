import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CfnElement, type App, type Stack } from 'aws-cdk-lib';
import type * as z from 'zod/mini';
import { SemnalFunction } from '../../infra/constructs/semnal-function.ts';
import { loadCountyPack } from '../../infra/counties/load-county-pack.ts';
import { type CountyPack } from '../../infra/counties/pack.ts';
import { newCountyApp } from '../../infra/stacks/county-app.ts';
import { addCountyStacks } from '../../infra/stacks/county-stacks.ts';
import { resolver } from './intrinsics.ts';
import { record, template, type Template } from './template.ts';

/** A resource with its references answered. */
export type Resource = {
  readonly stack: 'Data' | 'App' | 'Office';
  readonly id: string;
  readonly type: string;
  readonly properties: Readonly<Record<string, unknown>>;
  readonly deletionPolicy: string | undefined;
  readonly updateReplacePolicy: string | undefined;
};

export type County = {
  readonly pack: CountyPack;
  readonly templates: Readonly<Record<Resource['stack'], Template>>;
  readonly resources: readonly Resource[];
  /** Each function's own environment schema, by the function's logical id. */
  readonly envSchemas: ReadonlyMap<string, z.ZodMiniObject>;
};

export type Where = {
  readonly local: boolean;
  readonly publicUrl: string | undefined;
  readonly webUrl: string | undefined;
};

const onAws: Where = { local: false, publicUrl: undefined, webUrl: 'https://semnal.exemplu.invalid' };

/** An app as the command line makes it, with the project's own context. */
export const newApp = (): App => {
  const settings = record.parse(JSON.parse(readFileSync(new URL('../../cdk.json', import.meta.url), 'utf8')));
  return newCountyApp({
    context: record.parse(settings['context']),
    outdir: mkdtempSync(join(tmpdir(), 'semnal-synth-')),
  });
};

const resourcesOf = (stack: Resource['stack'], own: Template, others: readonly Template[]): Resource[] => {
  const resolve = resolver(own, others);
  return Object.entries(own.Resources).map(([id, { Type, Properties, DeletionPolicy, UpdateReplacePolicy }]) => ({
    stack,
    id,
    type: Type,
    properties: record.parse(resolve(Properties)),
    deletionPolicy: DeletionPolicy,
    updateReplacePolicy: UpdateReplacePolicy,
  }));
};

const functionsOf = (stack: Stack): [string, z.ZodMiniObject][] =>
  stack.node.findAll().flatMap((construct): [string, z.ZodMiniObject][] => {
    if (!(construct instanceof SemnalFunction)) return [];
    const { defaultChild } = construct.function.node;
    return CfnElement.isCfnElement(defaultChild) ? [[stack.getLogicalId(defaultChild), construct.envSchema]] : [];
  });

/** Synthesises one county's stacks; the rules of AWS and of CloudFormation are applied on the way and throw. */
export const synthesise = (code: string, where: Where = onAws): County => {
  const pack = loadCountyPack(code);
  const app = newApp();
  const { data, application, office } = addCountyStacks(app, { pack, ...where });
  const assembly = app.synth();
  const read = ({ stackName }: Stack): Template => template.parse(assembly.getStackByName(stackName).template);
  const templates = { Data: read(data), App: read(application), Office: read(office) };
  return {
    pack,
    templates,
    resources: [
      ...resourcesOf('Data', templates.Data, []),
      ...resourcesOf('App', templates.App, [templates.Data]),
      ...resourcesOf('Office', templates.Office, [templates.Data, templates.App]),
    ],
    envSchemas: new Map([data, application, office].flatMap(functionsOf)),
  };
};

export const ofType = (county: County, ...types: string[]): Resource[] =>
  county.resources.filter(({ type }) => types.includes(type));

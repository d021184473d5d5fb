import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod/mini';

const manifest = z.object({
  artifacts: z.record(
    z.string(),
    z.object({
      type: z.string(),
      properties: z.optional(
        z.looseObject({ templateFile: z.optional(z.string()), stackName: z.optional(z.string()) }),
      ),
    }),
  ),
});

/** A resource as a template declares it; properties may hold intrinsic functions. */
const templateResource = z.looseObject({
  Type: z.string(),
  Properties: z.optional(z.record(z.string(), z.unknown())),
  DeletionPolicy: z.optional(z.string()),
});
export const template = z.looseObject({ Resources: z.record(z.string(), templateResource) });
export type Template = z.infer<typeof template>;

export type SynthesizedStack = { name: string; template: Template };

const json = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'));

/** Stacks of a synthesised app. The templates name every asset by its content, so that changed code changes them too. */
export const readAssembly = (directory: string): SynthesizedStack[] =>
  Object.entries(manifest.parse(json(join(directory, 'manifest.json'))).artifacts).flatMap(([id, artifact]) => {
    const file = artifact.properties?.templateFile;
    if (artifact.type !== 'aws:cloudformation:stack' || file === undefined) return [];
    return [{ name: artifact.properties?.stackName ?? id, template: template.parse(json(join(directory, file))) }];
  });

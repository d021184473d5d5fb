import * as z from 'zod/mini';
import { verification } from '../deadline/deadline-rule.ts';
import { need } from '../need/need.ts';
import { vulnerabilityCode } from '../vulnerability/catalogue.ts';

const row = z.strictObject({ vulnerability: vulnerabilityCode, needs: z.array(need).check(z.minLength(1)) });

const isOnce = (rows: readonly { vulnerability: string; needs: readonly string[] }[]): boolean =>
  new Set(rows.map(({ vulnerability }) => vulnerability)).size === rows.length &&
  rows.every(({ needs }) => new Set(needs).size === needs.length);

/**
 * Which needs each vulnerability brings with it: a table the county edits. `version` is raised with every change, so that a
 * proposal can say by which it was made.
 */
export const minimumPackageTable = z.strictObject({
  version: z.int().check(z.positive()),
  source: z.string().check(z.minLength(1)),
  verification,
  rows: z.array(row).check(z.refine(isOnce, { error: 'a vulnerability, or a need of one, is there twice' })),
});
export type MinimumPackageTable = z.infer<typeof minimumPackageTable>;

import { useMutation, useQueryClient } from '@tanstack/react-query';
import * as z from 'zod/mini';
import { answered, Refusal } from '../../api/refusal.ts';
import { type paths } from '../../api/schema.ts';
import { useServices } from '../../app/services.ts';
import { type SettingsChange } from '../use-settings.ts';

type Checked = paths['/v1/settings/check']['post']['responses'][200]['content']['application/json'];
export type Weaker = Checked['weaker'][number];
export type NamedFault = { pointer: string; detail: string };
export type Difference = Checked['changes'][number];

/** What came of a try to save; a refusal that is none of these is an error. */
export type Outcome =
  | { kind: 'faulty'; faults: readonly NamedFault[] }
  /** Nothing is wrong, but the county would watch less: it is saved when the person says so. */
  | { kind: 'weaker'; weaker: readonly Weaker[] }
  | { kind: 'stale'; changes: readonly Difference[] }
  | { kind: 'saved'; version: number };

export type Wanted = { etag: string; change: SettingsChange; why: string; sure: boolean };

const staleProblem = z.object({
  changes: z.array(z.object({ path: z.string(), before: z.nullable(z.string()), after: z.nullable(z.string()) })),
});

/** What a refusal says of the settings; null: nothing that a page could show better than its sentence. */
const outcomeOf = (error: unknown): Outcome | null => {
  if (!(error instanceof Refusal)) return null;
  const { problem } = error;
  if (problem.code === 'version-stale')
    return { kind: 'stale', changes: staleProblem.safeParse(problem).data?.changes ?? [] };
  if (problem.code === 'content-invalid' && problem.errors !== undefined)
    return { kind: 'faulty', faults: problem.errors };
  return null;
};

/** Saves a part of the settings on the version that was seen; what would be wrong or weaker is said before. */
export const useSaving = () => {
  const { api } = useServices();
  const queries = useQueryClient();
  const save = async ({ etag, change, why, sure }: Wanted): Promise<Outcome> => {
    const { value: checked } = await answered(api.POST('/v1/settings/check', { body: { change } }));
    if (checked.faults.length > 0) return { kind: 'faulty', faults: checked.faults };
    if (checked.weaker.length > 0 && !sure) return { kind: 'weaker', weaker: checked.weaker };
    const params = { header: { 'If-Match': etag } };
    const { value } = await answered(api.POST('/v1/settings/change', { params, body: { change, why } }));
    return { kind: 'saved', version: value.version };
  };
  return useMutation({
    mutationFn: (wanted: Wanted) =>
      save(wanted).catch((error: unknown) => {
        const known = outcomeOf(error);
        if (known === null) throw error;
        return known;
      }),
    onSettled: () => queries.invalidateQueries({ queryKey: ['settings'] }),
  });
};

import { useQueries } from '@tanstack/react-query';
import { useState } from 'react';
import { mostNamed } from '../../../../shared/domain/search/most-named.ts';
import { answered } from '../../api/refusal.ts';
import { useServices } from '../../app/services.ts';
import { personName } from '../person-name.ts';

export type Names = {
  shown: boolean;
  toggle: () => void;
  /** Undefined: not shown, not known yet, or not this reader's to know. */
  of: (caseId: string) => string | undefined;
  error: Error | null;
  retry: () => void;
};

/**
 * Whom the cases of a list are about, once somebody wants to see it: each name counts as a read of its case, so it is asked for
 * once while names are shown, and forgotten when they are hidden or the page is left.
 */
export const useNames = (caseIds: readonly string[]): Names => {
  const { api } = useServices();
  const [asked, setAsked] = useState<readonly (readonly string[])[] | null>(null);
  if (asked !== null) {
    const missing = caseIds.filter((id) => !asked.some((batch) => batch.includes(id)));
    if (missing.length > 0) setAsked([...asked, missing.slice(0, mostNamed)]);
  }
  const answers = useQueries({
    queries: (asked ?? []).map((batch) => ({
      queryKey: ['case-names', ...batch],
      staleTime: Infinity,
      gcTime: 0,
      queryFn: async () => (await answered(api.POST('/v1/case-names', { body: { caseIds: [...batch] } }))).value.items,
    })),
  });
  const known = new Map(
    answers.flatMap(({ data }) =>
      (data ?? []).map(({ caseId, ...person }): [string, string] => [caseId, personName(person)]),
    ),
  );
  return {
    shown: asked !== null,
    toggle: () => {
      setAsked((before) => (before === null ? [] : null));
    },
    of: (caseId) => known.get(caseId),
    error: answers.find(({ isError }) => isError)?.error ?? null,
    retry: () => {
      for (const { isError, refetch } of answers) if (isError) void refetch();
    },
  };
};

import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { answered, type Answer } from '../../api/refusal.ts';
import { type CaseView } from '../../api/answers.ts';
import { type paths } from '../../api/schema.ts';
import { useServices } from '../../app/services.ts';

export type TransitionBody = paths['/v1/cases/{id}/transitions']['post']['requestBody']['content']['application/json'];

/** The case with the version it was read in: what is decided, is decided on that. */
export const useCase = (id: string) => {
  const { api } = useServices();
  return useQuery({
    queryKey: ['case', id],
    staleTime: Infinity,
    queryFn: (): Promise<Answer<CaseView>> => answered(api.GET('/v1/cases/{id}', { params: { path: { id } } })),
  });
};

/** A part of the file, fetched when it is opened: every read is written down. */
const usePart = <T>(id: string, part: string, ask: () => Promise<Answer<T>>) =>
  useQuery({ queryKey: ['case', id, part], staleTime: 30_000, queryFn: async () => (await ask()).value });

export const useClocks = (id: string) => {
  const { api } = useServices();
  return usePart(id, 'clocks', () => answered(api.GET('/v1/cases/{id}/deadlines', { params: { path: { id } } })));
};

export const useTimeline = (id: string) => {
  const { api } = useServices();
  return usePart(id, 'timeline', () => answered(api.GET('/v1/cases/{id}/timeline', { params: { path: { id } } })));
};

export const useReport = (id: string, referralId: string) => {
  const { api } = useServices();
  return usePart(id, `report ${referralId}`, () =>
    answered(api.GET('/v1/referrals/{id}/report', { params: { path: { id: referralId } } })),
  );
};

const shelves = ['/v1/cases/{id}/forms', '/v1/cases/{id}/assessments', '/v1/cases/{id}/visits'] as const;

/** Forms, assessments and visits, each in the revision that holds, newest first. */
export const useDocuments = (id: string) => {
  const { api } = useServices();
  return useQuery({
    queryKey: ['case', id, 'documents'],
    staleTime: 30_000,
    queryFn: async () => {
      const lists = await Promise.all(shelves.map((path) => answered(api.GET(path, { params: { path: { id } } }))));
      return lists
        .flatMap(({ value }) => value.items)
        .filter(({ holds }) => holds)
        .toSorted((a, b) => b.finishedAt.localeCompare(a.finishedAt));
    },
  });
};

export const useVulnerabilities = (id: string) => {
  const { api } = useServices();
  return usePart(id, 'vulnerabilities', () =>
    answered(api.GET('/v1/cases/{id}/vulnerabilities', { params: { path: { id } } })),
  );
};

export const usePlans = (id: string) => {
  const { api } = useServices();
  return usePart(id, 'plans', () => answered(api.GET('/v1/cases/{id}/plans', { params: { path: { id } } })));
};

/** One step in the life of the case, on the version that was seen. */
export const useTransition = (id: string) => {
  const { api } = useServices();
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ etag, body }: { etag: string; body: TransitionBody }) =>
      answered(
        api.POST('/v1/cases/{id}/transitions', { params: { path: { id }, header: { 'If-Match': etag } }, body }),
      ),
    onSuccess: () =>
      Promise.all([
        queries.invalidateQueries({ queryKey: ['case', id] }),
        queries.invalidateQueries({ queryKey: ['cases'] }),
      ]),
  });
};

import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { answered } from '../../api/refusal.ts';
import { type paths } from '../../api/schema.ts';
import { useServices } from '../../app/services.ts';

export type Question = paths['/v1/cases/{id}/requests']['post']['requestBody']['content']['application/json'];

/** What institutions were asked about a case, and what they answered. */
export const useRequests = (id: string, enabled = true) => {
  const { api } = useServices();
  return useQuery({
    queryKey: ['case', id, 'requests'],
    enabled,
    staleTime: 30_000,
    queryFn: async () =>
      (await answered(api.GET('/v1/cases/{id}/requests', { params: { path: { id } } }))).value.items.toReversed(),
  });
};

/** Whom a question can be put to. */
export const useInstitutions = () => {
  const { api } = useServices();
  return useQuery({
    queryKey: ['institutions-to-ask'],
    staleTime: Infinity,
    queryFn: async () => (await answered(api.GET('/v1/institutions-to-ask'))).value.items,
  });
};

const useAgain = (id: string) => {
  const queries = useQueryClient();
  return () =>
    Promise.all([
      queries.invalidateQueries({ queryKey: ['case', id, 'requests'] }),
      queries.invalidateQueries({ queryKey: ['case', id, 'timeline'] }),
      queries.invalidateQueries({ queryKey: ['waiting-requests'] }),
    ]);
};

export const useAsk = (id: string) => {
  const { api } = useServices();
  return useMutation({
    mutationFn: ({ key, body }: { key: string; body: Question }) =>
      answered(
        api.POST('/v1/cases/{id}/requests', { params: { path: { id }, header: { 'Idempotency-Key': key } }, body }),
      ),
    onSuccess: useAgain(id),
  });
};

/** Takes a question back, on the version of it that was seen. Whatever comes of it, the list is asked again. */
export const useWithdraw = (id: string) => {
  const { api } = useServices();
  return useMutation({
    mutationFn: ({ requestId, version, why }: { requestId: string; version: number; why: string }) =>
      answered(
        api.POST('/v1/cases/{id}/requests/{requestId}/withdraw', {
          params: { path: { id, requestId }, header: { 'If-Match': `"${version}"` } },
          body: { why },
        }),
      ),
    onSettled: useAgain(id),
  });
};

/** Every question that waits, of all cases one may work; the list is asked for once, since it counts as reading them. */
export const useWaiting = () => {
  const { api } = useServices();
  return useQuery({
    queryKey: ['waiting-requests'],
    staleTime: 30_000,
    queryFn: async () => (await answered(api.GET('/v1/waiting-requests', { params: { query: { limit: 100 } } }))).value,
  });
};

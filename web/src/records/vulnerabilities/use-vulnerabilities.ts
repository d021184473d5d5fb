import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { type CaseView, type VulnerabilityList } from '../../api/answers.ts';
import { answered } from '../../api/refusal.ts';
import { type paths } from '../../api/schema.ts';
import { useServices } from '../../app/services.ts';

/** The case first, then what is known: what is on the screen is never older than the version that is decided on. */
export type Known = { etag: string; view: CaseView; list: VulnerabilityList };

export const useKnown = (id: string) => {
  const { api } = useServices();
  return useQuery({
    queryKey: ['case', id, 'known'],
    staleTime: Infinity,
    queryFn: async (): Promise<Known> => {
      const params = { path: { id } };
      const { value: view, etag } = await answered(api.GET('/v1/cases/{id}', { params }));
      const { value: list } = await answered(api.GET('/v1/cases/{id}/vulnerabilities', { params }));
      return { etag: etag ?? '', view, list };
    },
  });
};

type Post<P extends keyof paths> = paths[P] extends {
  post: { requestBody: { content: { 'application/json': infer T } } };
}
  ? T
  : never;
export type Removal = Post<'/v1/cases/{id}/vulnerabilities/{code}/close'>['removal'];
export type Findings = Post<'/v1/cases/{id}/vulnerabilities'>;

export type VulnerabilityCall =
  { step: 'close'; code: string; removal: Removal } | { step: 'take-over'; body: Findings };

/** Closes a vulnerability, or takes findings over, on the version of the case that was seen. */
export const useVulnerabilityChange = (id: string) => {
  const { api } = useServices();
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ etag, call }: { etag: string; call: VulnerabilityCall }) => {
      const header = { 'If-Match': etag };
      return call.step === 'close'
        ? answered(
            api.POST('/v1/cases/{id}/vulnerabilities/{code}/close', {
              params: { path: { id, code: call.code }, header },
              body: { removal: call.removal },
            }),
          )
        : answered(api.POST('/v1/cases/{id}/vulnerabilities', { params: { path: { id }, header }, body: call.body }));
    },
    onSuccess: () =>
      Promise.all([
        queries.invalidateQueries({ queryKey: ['case', id] }),
        queries.invalidateQueries({ queryKey: ['cases'] }),
      ]),
  });
};

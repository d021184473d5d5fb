import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { answered, type Answer } from '../../api/refusal.ts';
import { type paths } from '../../api/schema.ts';
import { useServices } from '../../app/services.ts';
import { type InstitutionView } from '../answers.ts';

type Body<P extends keyof paths> = paths[P] extends {
  post: { requestBody: { content: { 'application/json': infer B } } };
}
  ? B
  : never;
export type InstitutionEdit = Body<'/v1/institutions/{id}'>;
export type InstitutionCreation = Body<'/v1/institutions'>;

export const useInstitutions = () => {
  const { api } = useServices();
  return useQuery({
    queryKey: ['institutions'],
    queryFn: async () => (await answered(api.GET('/v1/institutions'))).value.items,
  });
};

/** An institution with the version it was read in: what is decided, is decided on that. */
export const useInstitution = (id: string) => {
  const { api } = useServices();
  return useQuery({
    queryKey: ['institution', id],
    staleTime: Infinity,
    queryFn: () => answered(api.GET('/v1/institutions/{id}', { params: { path: { id } } })),
  });
};

export const useInstitutionChanges = (id: string) => {
  const { api } = useServices();
  return useQuery({
    queryKey: ['institution', id, 'changes'],
    queryFn: async () =>
      (await answered(api.GET('/v1/institutions/{id}/changes', { params: { path: { id } } }))).value.items,
  });
};

export const useCreateInstitution = () => {
  const { api } = useServices();
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (body: InstitutionCreation) => answered(api.POST('/v1/institutions', { body })),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['institutions'] }),
  });
};

export type InstitutionStep =
  | { kind: 'edit'; body: InstitutionEdit }
  | { kind: 'suspend'; why: string }
  | { kind: 'lift'; why: string }
  | { kind: 'renew-link' };

/** A change of an institution, on the version that was seen. */
export const useInstitutionStep = (id: string) => {
  const { api } = useServices();
  const queries = useQueryClient();
  const send = (etag: string, step: InstitutionStep): Promise<Answer<InstitutionView>> => {
    const params = { path: { id }, header: { 'If-Match': etag } };
    switch (step.kind) {
      case 'edit':
        return answered(api.POST('/v1/institutions/{id}', { params, body: step.body }));
      case 'suspend':
        return answered(api.POST('/v1/institutions/{id}/suspend', { params, body: { why: step.why } }));
      case 'lift':
        return answered(api.POST('/v1/institutions/{id}/lift', { params, body: { why: step.why } }));
      case 'renew-link':
        return answered(api.POST('/v1/institutions/{id}/guest-link', { params, body: {} }));
    }
  };
  return useMutation({
    mutationFn: ({ etag, step }: { etag: string; step: InstitutionStep }) => send(etag, step),
    onSuccess: (now) => {
      queries.setQueryData(['institution', id], now);
      return Promise.all([
        queries.invalidateQueries({ queryKey: ['institution', id, 'changes'] }),
        queries.invalidateQueries({ queryKey: ['institutions'] }),
      ]);
    },
  });
};

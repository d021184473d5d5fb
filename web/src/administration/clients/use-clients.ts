import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { answered } from '../../api/refusal.ts';
import { useServices } from '../../app/services.ts';
import { type ApiScope } from '../../../../shared/domain/institution/api-scope.ts';

export const useClients = () => {
  const { api } = useServices();
  return useQuery({ queryKey: ['clients'], queryFn: async () => (await answered(api.GET('/v1/clients'))).value });
};

/** Registers a system. What comes back holds the secret: it stays in the page that asked, and in no store. */
export const useRegisterClient = (id: string) => {
  const { api } = useServices();
  const queries = useQueryClient();
  return useMutation({
    gcTime: 0,
    mutationFn: async (body: { label: string; scopes: ApiScope[] }) =>
      (await answered(api.POST('/v1/institutions/{id}/clients', { params: { path: { id } }, body }))).value,
    onSuccess: () => queries.invalidateQueries({ queryKey: ['clients'] }),
  });
};

export const useRevokeClient = () => {
  const { api } = useServices();
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (clientId: string) =>
      answered(api.POST('/v1/clients/{clientId}/revoke', { params: { path: { clientId } }, body: {} })),
    onSettled: () => queries.invalidateQueries({ queryKey: ['clients'] }),
  });
};

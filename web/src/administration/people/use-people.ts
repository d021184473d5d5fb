import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { answered } from '../../api/refusal.ts';
import { type paths } from '../../api/schema.ts';
import { useServices } from '../../app/services.ts';
import { type UserView } from '../answers.ts';

export type StaffInvitation = paths['/v1/staff']['post']['requestBody']['content']['application/json'];
export type StaffAccess = paths['/v1/staff/{staffId}']['post']['requestBody']['content']['application/json'];

export const useUsers = (id: string) => {
  const { api } = useServices();
  return useQuery({
    queryKey: ['users', id],
    queryFn: async () =>
      (await answered(api.GET('/v1/institutions/{id}/users', { params: { path: { id } } }))).value.items,
  });
};

export const useInviteUser = (id: string) => {
  const { api } = useServices();
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (body: { email: string; name: string }) =>
      answered(api.POST('/v1/institutions/{id}/users', { params: { path: { id } }, body })),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['users', id] }),
  });
};

/** Lets somebody sign in or not: on the screen at once, and back again when it is refused. */
export const useSetEnabled = (id: string) => {
  const { api } = useServices();
  const queries = useQueryClient();
  const queryKey = ['users', id];
  return useMutation({
    mutationFn: ({ userId, enabled }: { userId: string; enabled: boolean }) => {
      const asked = { params: { path: { id, userId } }, body: {} };
      return answered(
        enabled
          ? api.POST('/v1/institutions/{id}/users/{userId}/enable', asked)
          : api.POST('/v1/institutions/{id}/users/{userId}/disable', asked),
      );
    },
    onMutate: async ({ userId, enabled }) => {
      await queries.cancelQueries({ queryKey });
      const before = queries.getQueryData<UserView[]>(queryKey);
      queries.setQueryData<UserView[]>(queryKey, (users) =>
        users?.map((one) => (one.userId === userId ? { ...one, enabled } : one)),
      );
      return { before };
    },
    onError: (_error, _asked, kept) => {
      if (kept?.before !== undefined) queries.setQueryData(queryKey, kept.before);
    },
    onSettled: () => queries.invalidateQueries({ queryKey }),
  });
};

export const useSendAgain = (id: string) => {
  const { api } = useServices();
  return useMutation({
    mutationFn: async (userId: string) =>
      (
        await answered(
          api.POST('/v1/institutions/{id}/users/{userId}/send-again', { params: { path: { id, userId } }, body: {} }),
        )
      ).value.sent,
  });
};

/** The staff with the version of the rota they stand in. */
export const useStaff = () => {
  const { api } = useServices();
  return useQuery({ queryKey: ['staff'], staleTime: Infinity, queryFn: () => answered(api.GET('/v1/staff')) });
};

export const useInviteStaff = () => {
  const { api } = useServices();
  const queries = useQueryClient();
  return useMutation({
    mutationFn: async ({ etag, body }: { etag: string; body: StaffInvitation }) =>
      (await answered(api.POST('/v1/staff', { params: { header: { 'If-Match': etag } }, body }))).value,
    onSettled: () => queries.invalidateQueries({ queryKey: ['staff'] }),
  });
};

export const useChangeStaff = (staffId: string) => {
  const { api } = useServices();
  const queries = useQueryClient();
  return useMutation({
    mutationFn: async ({ etag, body }: { etag: string; body: StaffAccess }) =>
      (
        await answered(
          api.POST('/v1/staff/{staffId}', { params: { path: { staffId }, header: { 'If-Match': etag } }, body }),
        )
      ).value,
    onSettled: () => queries.invalidateQueries({ queryKey: ['staff'] }),
  });
};

export const useSendStaffAgain = () => {
  const { api } = useServices();
  const queries = useQueryClient();
  return useMutation({
    mutationFn: async (staffId: string) =>
      (await answered(api.POST('/v1/staff/{staffId}/send-again', { params: { path: { staffId } }, body: {} }))).value
        .sent,
    onSettled: () => queries.invalidateQueries({ queryKey: ['staff'] }),
  });
};

import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { answered } from '../../api/refusal.ts';
import { useServices } from '../../app/services.ts';

const mine = ['feeds'];

export const useFeeds = () => {
  const { api } = useServices();
  return useQuery({ queryKey: mine, queryFn: async () => (await answered(api.GET('/v1/rota/feeds'))).value.items });
};

/** Makes an address; it is told this once and kept nowhere but on the page. */
export const useMakeFeed = () => {
  const { api } = useServices();
  const queries = useQueryClient();
  return useMutation({
    mutationFn: async (key: string) => {
      const params = { header: { 'Idempotency-Key': key } };
      return (await answered(api.POST('/v1/rota/feeds', { params, body: {} }))).value;
    },
    onSettled: () => queries.invalidateQueries({ queryKey: mine }),
  });
};

export const useRevokeFeed = () => {
  const { api } = useServices();
  const queries = useQueryClient();
  return useMutation({
    mutationFn: async (id: string) =>
      (await answered(api.POST('/v1/rota/feeds/{id}/revoke', { params: { path: { id } }, body: {} }))).value.items,
    onSuccess: (items) => {
      queries.setQueryData(mine, items);
    },
  });
};

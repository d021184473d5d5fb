import { useInfiniteQuery } from '@tanstack/react-query';
import { answered } from '../../api/refusal.ts';
import { useServices } from '../../app/services.ts';

/** Who changed the settings, newest first, twenty at a time. */
export const useHistory = () => {
  const { api } = useServices();
  return useInfiniteQuery({
    queryKey: ['settings', 'versions'],
    initialPageParam: null,
    queryFn: async ({ pageParam }: { pageParam: number | null }) => {
      const query = pageParam === null ? {} : { before: String(pageParam) };
      return (await answered(api.GET('/v1/settings/versions', { params: { query } }))).value;
    },
    getNextPageParam: ({ next }) => next,
  });
};

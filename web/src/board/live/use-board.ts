import { useQuery, useQueryClient } from '@tanstack/react-query';
import { answered } from '../../api/refusal.ts';
import { useServices } from '../../app/services.ts';
import { withNews, type SeenBoard } from './news.ts';

/** In ms. Eleven reads of lists each time, whatever the county's size (docs/decisions/0013-board-reads-lists.md). */
const often = 5_000;

const queryKey = ['board'];

/** The board, asked again and again also while it hangs on a wall and nobody touches the page. */
export const useBoard = () => {
  const { api } = useServices();
  const queries = useQueryClient();
  return useQuery({
    queryKey,
    refetchInterval: often,
    refetchIntervalInBackground: true,
    queryFn: async () => {
      const { value } = await answered(api.GET('/v1/board'));
      return withNews(queries.getQueryData<SeenBoard>(queryKey), value, Date.now());
    },
  });
};

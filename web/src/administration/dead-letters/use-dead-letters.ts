import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { answered } from '../../api/refusal.ts';
import { useServices } from '../../app/services.ts';
import { type DeadLetterState } from '../answers.ts';

type Queue = DeadLetterState['queue'];

/** Looking hides messages for a moment, so that this is asked when somebody asks, and not by a clock. */
export const useDeadLetters = () => {
  const { api } = useServices();
  return useQuery({
    queryKey: ['dead-letters'],
    refetchOnWindowFocus: false,
    queryFn: async () => (await answered(api.GET('/v1/dead-letters'))).value.items,
  });
};

export const useMessages = (queue: Queue, wanted: boolean) => {
  const { api } = useServices();
  return useQuery({
    queryKey: ['dead-letters', queue],
    enabled: wanted,
    refetchOnWindowFocus: false,
    queryFn: async () =>
      (await answered(api.GET('/v1/dead-letters/{queue}', { params: { path: { queue } } }))).value.items,
  });
};

export const useRedrive = (queue: Queue) => {
  const { api } = useServices();
  const queries = useQueryClient();
  return useMutation({
    mutationFn: async (messageIds: readonly string[] | null) =>
      (
        await answered(
          api.POST('/v1/dead-letters/{queue}/redrive', {
            params: { path: { queue } },
            body: messageIds === null ? {} : { messageIds: [...messageIds] },
          }),
        )
      ).value,
    onSettled: () => queries.invalidateQueries({ queryKey: ['dead-letters'] }),
  });
};

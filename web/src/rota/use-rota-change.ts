import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useServices } from '../app/services.ts';
import { sendRotaAction, type RotaAction } from './rota-action.ts';

/** Changes the rota on the version that was seen; what is shown is asked again afterwards, whatever came of it. */
export const useRotaChange = () => {
  const { api } = useServices();
  const queries = useQueryClient();
  return useMutation({
    mutationFn: async ({ seen, action }: { seen: string; action: RotaAction }) =>
      (await sendRotaAction(api, seen, action)).value,
    onSettled: () => queries.invalidateQueries({ queryKey: ['rota'] }),
  });
};

export type RotaChangeState = ReturnType<typeof useRotaChange>;

import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { answered } from '../../api/refusal.ts';
import { type paths } from '../../api/schema.ts';
import { useServices } from '../../app/services.ts';

export type DrillOrder = paths['/v1/drills']['post']['requestBody']['content']['application/json'];

/** A drill that runs is looked at every few seconds, in ms. */
const often = 4_000;

export const useDrills = () => {
  const { api } = useServices();
  return useQuery({
    queryKey: ['drills'],
    refetchInterval: often,
    queryFn: async () => (await answered(api.GET('/v1/drills'))).value.items,
  });
};

/** The layers of the rota, to drill one alone. */
export const useLayers = () => {
  const { api } = useServices();
  return useQuery({
    queryKey: ['rota', 'layers'],
    staleTime: 60_000,
    queryFn: async () => (await answered(api.GET('/v1/rota'))).value.layers.map(({ layer }) => layer),
  });
};

export const useStartDrill = () => {
  const { api } = useServices();
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ key, body }: { key: string; body: DrillOrder }) =>
      answered(api.POST('/v1/drills', { params: { header: { 'Idempotency-Key': key } }, body })),
    onSettled: () => queries.invalidateQueries({ queryKey: ['drills'] }),
  });
};

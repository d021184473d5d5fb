import { useMutation } from '@tanstack/react-query';
import { answered } from '../../api/refusal.ts';
import { type paths } from '../../api/schema.ts';
import { useServices } from '../../app/services.ts';

export type SearchBody = paths['/v1/searches']['post']['requestBody']['content']['application/json'];

/** A search is sent when it is asked for, never as somebody types: each is written down. Nothing of it is kept after the page. */
export const useSearch = () => {
  const { api } = useServices();
  return useMutation({
    gcTime: 0,
    mutationFn: async (body: SearchBody) => (await answered(api.POST('/v1/searches', { body }))).value,
  });
};

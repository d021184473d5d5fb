import { useQuery } from '@tanstack/react-query';
import { answered } from '../api/refusal.ts';
import { useServices } from './services.ts';

/** Who is signed in, as the county knows them. */
export const useMe = () => {
  const { api } = useServices();
  return useQuery({
    queryKey: ['me'],
    staleTime: Infinity,
    queryFn: async () => (await answered(api.GET('/v1/me'))).value,
  });
};

export type Me = { staffId: string; name: string };

/** The member of staff who is signed in; null while it is not known yet. */
export const useStaff = (): Me | null => {
  const { data } = useMe();
  return data?.speaksFor === 'county' ? data : null;
};

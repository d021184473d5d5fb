import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { type Got } from '../../api/answers.ts';
import { answered } from '../../api/refusal.ts';
import { useServices } from '../../app/services.ts';
import { asQuery, type Period } from '../period/read-period.ts';

export type Breach = Got<'/v1/breaches'>['items'][number];

export const useBreaches = (period: Period, enabled: boolean) => {
  const { api } = useServices();
  const query = asQuery(period);
  return useQuery({
    queryKey: ['breaches', query],
    enabled,
    placeholderData: keepPreviousData,
    queryFn: async () => (await answered(api.GET('/v1/breaches', { params: { query } }))).value.items,
  });
};

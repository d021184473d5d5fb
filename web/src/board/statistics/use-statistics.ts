import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { type Got } from '../../api/answers.ts';
import { answered } from '../../api/refusal.ts';
import { useServices } from '../../app/services.ts';

export type Statistics = Got<'/v1/statistics'>;
export type Months = { from: string; to: string };

export const useStatistics = (months: Months, enabled: boolean) => {
  const { api } = useServices();
  return useQuery({
    queryKey: ['statistics', months],
    enabled,
    placeholderData: keepPreviousData,
    queryFn: async () => (await answered(api.GET('/v1/statistics', { params: { query: months } }))).value,
  });
};

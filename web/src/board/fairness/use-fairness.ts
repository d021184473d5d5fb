import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { endOfLocalDay, startOfLocalDay } from '../../../../shared/domain/calendar/local-time.ts';
import { type Got } from '../../api/answers.ts';
import { answered } from '../../api/refusal.ts';
import { useServices } from '../../app/services.ts';
import { type Period } from '../period/read-period.ts';

export type Burden = Got<'/v1/rota/fairness'>['items'][number];

export const useFairness = ({ from, to }: Period, enabled: boolean) => {
  const { api } = useServices();
  const query = { from: startOfLocalDay(from), until: endOfLocalDay(to) };
  return useQuery({
    queryKey: ['fairness', query],
    enabled,
    placeholderData: keepPreviousData,
    queryFn: async () => (await answered(api.GET('/v1/rota/fairness', { params: { query } }))).value.items,
  });
};

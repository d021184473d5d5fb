import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { type Got } from '../../api/answers.ts';
import { answered } from '../../api/refusal.ts';
import { useServices } from '../../app/services.ts';
import { asQuery, type Period } from '../period/read-period.ts';

export type Figures = Got<'/v1/alerts/figures'>;
export type FigureCell = Figures['total'];

export const useFigures = (period: Period, enabled: boolean) => {
  const { api } = useServices();
  const query = asQuery(period);
  return useQuery({
    queryKey: ['figures', query],
    enabled,
    placeholderData: keepPreviousData,
    queryFn: async () => (await answered(api.GET('/v1/alerts/figures', { params: { query } }))).value,
  });
};

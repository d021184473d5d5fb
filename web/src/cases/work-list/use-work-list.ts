import { useQuery } from '@tanstack/react-query';
import { type CaseListItem, type Got } from '../../api/answers.ts';
import { answered } from '../../api/refusal.ts';
import { type Api } from '../../api/client.ts';
import { useServices } from '../../app/services.ts';

/** More pages than a county has open cases; one that has more says so instead of hiding them. */
const mostPages = 20;

export type WorkList = { cases: CaseListItem[]; complete: boolean };

const readAll = async (api: Api): Promise<WorkList> => {
  const cases: CaseListItem[] = [];
  let cursor: string | null = null;
  for (let page = 0; page < mostPages; page += 1) {
    const query: { limit: number; cursor?: string } = cursor === null ? { limit: 100 } : { limit: 100, cursor };
    const { value }: { value: Got<'/v1/cases'> } = await answered(api.GET('/v1/cases', { params: { query } }));
    cases.push(...value.items);
    cursor = value.next;
    if (cursor === null) return { cases, complete: true };
  }
  return { cases, complete: false };
};

/** Every open case: the order is by clocks, so a page of the newest would not do. */
export const useWorkList = () => {
  const { api } = useServices();
  return useQuery({ queryKey: ['cases', 'open'], refetchInterval: 30_000, queryFn: () => readAll(api) });
};

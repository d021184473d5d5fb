import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { type Got } from '../../api/answers.ts';
import { answered } from '../../api/refusal.ts';
import { useServices } from '../../app/services.ts';

export type HandoverView = Got<'/v1/handovers/{id}'>;

export const useHandovers = (state: 'open' | 'ended') => {
  const { api } = useServices();
  return useQuery({
    queryKey: ['handovers', state],
    refetchInterval: 15_000,
    queryFn: async () =>
      (await answered(api.GET('/v1/handovers', { params: { query: { state, limit: 30 } } }))).value.items,
  });
};

/** Signs on the version that was seen. */
export const useSign = (id: string) => {
  const { api } = useServices();
  const queries = useQueryClient();
  return useMutation({
    mutationFn: async ({ version, note }: { version: number; note: string }) => {
      const params = { path: { id }, header: { 'If-Match': `"${version}"` } };
      return (await answered(api.POST('/v1/handovers/{id}/sign', { params, body: note === '' ? {} : { note } }))).value;
    },
    onSettled: () => queries.invalidateQueries({ queryKey: ['handovers'] }),
  });
};

const isOpen = ({ state }: HandoverView): boolean =>
  state === 'awaiting' || state === 'overdue' || state === 'unsigned';

/** The handovers that wait for somebody's own signature. */
export const waitingFor = (handovers: readonly HandoverView[], staffId: string): HandoverView[] =>
  handovers.filter((one) => isOpen(one) && one.incoming.some((person) => person.staffId === staffId));

/** Whether somebody may sign: whoever comes, or a supervisor in their place; never whoever left. */
export const maySign = (one: HandoverView, staffId: string, isEditor: boolean): boolean =>
  isOpen(one) &&
  (one.incoming.some((person) => person.staffId === staffId) ||
    (isEditor && one.outgoing.every((person) => person.staffId !== staffId)));

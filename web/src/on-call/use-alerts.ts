import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { answered, type Answer } from '../api/refusal.ts';
import { type AlertView, type AlertWithPages } from '../api/answers.ts';
import { useServices } from '../app/services.ts';

/** People on call watch this page: it is asked again every few seconds, in ms. */
const often = 3_000;

export const declineReasons = [
  'not-available',
  'too-far',
  'conflict-of-interest',
  'already-on-a-case',
  'other',
] as const;
export type DeclineReason = (typeof declineReasons)[number];

export type AlertAction =
  { kind: 'acknowledge' } | { kind: 'decline'; reason: DeclineReason } | { kind: 'first-contact' };

export const useOpenAlerts = () => {
  const { api } = useServices();
  return useQuery({
    queryKey: ['alerts', 'open'],
    refetchInterval: often,
    queryFn: async () => (await answered(api.GET('/v1/alerts', { params: { query: { limit: 100 } } }))).value.items,
  });
};

/** Answered ones, newest first: first contacts may still be owed. */
export const useAnsweredAlerts = () => {
  const { api } = useServices();
  return useQuery({
    queryKey: ['alerts', 'acknowledged'],
    refetchInterval: often * 5,
    queryFn: async () => {
      const query = { state: 'acknowledged', limit: 20 };
      return (await answered(api.GET('/v1/alerts', { params: { query } }))).value.items;
    },
  });
};

export const useAlert = (id: string) => {
  const { api } = useServices();
  return useQuery({
    queryKey: ['alert', id],
    refetchInterval: often,
    queryFn: async () => (await answered(api.GET('/v1/alerts/{id}', { params: { path: { id } } }))).value,
  });
};

/** Answers an alert. What the page shows is asked again afterwards, whatever came of it. */
export const useAlertAction = (id: string) => {
  const { api } = useServices();
  const queries = useQueryClient();
  const params = { path: { id } };
  const send = (action: AlertAction): Promise<Answer<AlertView>> => {
    switch (action.kind) {
      case 'acknowledge':
        return answered(api.POST('/v1/alerts/{id}/acknowledge', { params }));
      case 'decline':
        return answered(api.POST('/v1/alerts/{id}/decline', { params, body: { reason: action.reason } }));
      case 'first-contact':
        return answered(api.POST('/v1/alerts/{id}/first-contact', { params }));
    }
  };
  return useMutation({
    mutationFn: async (action: AlertAction) => (await send(action)).value,
    onSuccess: (now) => {
      queries.setQueryData<AlertWithPages>(['alert', id], (before) =>
        before === undefined ? before : { ...before, ...now },
      );
    },
    onSettled: () =>
      Promise.all([
        queries.invalidateQueries({ queryKey: ['alerts'] }),
        queries.invalidateQueries({ queryKey: ['alert', id] }),
      ]),
  });
};

import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { answered } from '../api/refusal.ts';
import { type AlertView, type AlertWithPages } from '../api/answers.ts';
import { useServices } from '../app/services.ts';
import { useStaff } from '../app/use-me.ts';
import { sendAction, type AlertAction } from './alert-action.ts';
import { foreseen } from './foresee.ts';

/** People on call watch this page: it is asked again every few seconds, in ms. */
const often = 3_000;

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

/** Everything known of an alert, oldest first. */
export const useAlertTimeline = (id: string) => {
  const { api } = useServices();
  return useQuery({
    queryKey: ['alert', id, 'timeline'],
    refetchInterval: often * 5,
    queryFn: async () =>
      (await answered(api.GET('/v1/alerts/{id}/timeline', { params: { path: { id } } }))).value.items,
  });
};

/**
 * Does something with an alert. What is simple shows at once, and goes back to what it was when the API refuses; what the page shows
 * is asked again afterwards, whatever came of it.
 */
export const useAlertAction = (id: string) => {
  const { api } = useServices();
  const queries = useQueryClient();
  const me = useStaff();
  const lists = { queryKey: ['alerts'] };
  const one = ['alert', id];
  return useMutation({
    mutationFn: async (action: AlertAction) => (await sendAction(api, id, action)).value,
    onMutate: async (action) => {
      // An answer on its way would show the alert as it was.
      await Promise.all([queries.cancelQueries(lists), queries.cancelQueries({ queryKey: one, exact: true })]);
      const before = {
        lists: queries.getQueriesData<AlertView[]>(lists),
        one: queries.getQueryData<AlertWithPages>(one),
      };
      const at = new Date().toISOString();
      queries.setQueriesData<AlertView[]>(lists, (items) =>
        items?.map((alert) => (alert.alertId === id ? foreseen(alert, action, me, at) : alert)),
      );
      queries.setQueryData<AlertWithPages>(one, (alert) => alert && foreseen(alert, action, me, at));
      return before;
    },
    onError: (_error, _action, before) => {
      for (const [key, items] of before?.lists ?? []) queries.setQueryData(key, items);
      if (before?.one !== undefined) queries.setQueryData(one, before.one);
    },
    onSuccess: (now) => {
      queries.setQueryData<AlertWithPages>(one, (before) => before && { ...before, ...now });
    },
    onSettled: () => Promise.all([queries.invalidateQueries(lists), queries.invalidateQueries({ queryKey: one })]),
  });
};

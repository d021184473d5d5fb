import { queryOptions, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { answered, isRefused, type Answer } from '../../api/refusal.ts';
import { type CaseView } from '../../api/answers.ts';
import { type Api } from '../../api/client.ts';
import { type paths } from '../../api/schema.ts';
import { useServices } from '../../app/services.ts';
import { afterStep } from './after-step.ts';

export type TransitionBody = paths['/v1/cases/{id}/transitions']['post']['requestBody']['content']['application/json'];
export type ClockBody =
  paths['/v1/cases/{id}/deadlines/{deadlineId}']['post']['requestBody']['content']['application/json'];

/** The case with the version it was read in: what is decided, is decided on that. */
export const useCase = (id: string) => {
  const { api } = useServices();
  return useQuery({
    queryKey: ['case', id],
    staleTime: Infinity,
    queryFn: (): Promise<Answer<CaseView>> => answered(api.GET('/v1/cases/{id}', { params: { path: { id } } })),
  });
};

/** A part of the file, fetched when it is opened: every read is written down. */
const partQuery = <T>(id: string, part: string, ask: () => Promise<Answer<T>>) =>
  queryOptions({ queryKey: ['case', id, part], staleTime: 30_000, queryFn: async () => (await ask()).value });

export const useClocks = (id: string) => {
  const { api } = useServices();
  return useQuery(
    partQuery(id, 'clocks', () => answered(api.GET('/v1/cases/{id}/deadlines', { params: { path: { id } } }))),
  );
};

export const useTimeline = (id: string) => {
  const { api } = useServices();
  return useQuery(
    partQuery(id, 'timeline', () => answered(api.GET('/v1/cases/{id}/timeline', { params: { path: { id } } }))),
  );
};

export const reportQuery = (api: Api, id: string, referralId: string) =>
  partQuery(id, `report ${referralId}`, () =>
    answered(api.GET('/v1/referrals/{id}/report', { params: { path: { id: referralId } } })),
  );

export const useReport = (id: string, referralId: string) => {
  const { api } = useServices();
  return useQuery(reportQuery(api, id, referralId));
};

export const useCaseAlerts = (id: string) => {
  const { api } = useServices();
  return useQuery(
    partQuery(id, 'alerts', () => answered(api.GET('/v1/cases/{id}/alerts', { params: { path: { id } } }))),
  );
};

const shelves = ['/v1/cases/{id}/forms', '/v1/cases/{id}/assessments', '/v1/cases/{id}/visits'] as const;

/** Forms, assessments and visits, each in the revision that holds, newest first. */
export const useDocuments = (id: string, enabled = true) => {
  const { api } = useServices();
  return useQuery({
    queryKey: ['case', id, 'documents'],
    enabled,
    staleTime: 30_000,
    queryFn: async () => {
      const lists = await Promise.all(shelves.map((path) => answered(api.GET(path, { params: { path: { id } } }))));
      return lists
        .flatMap(({ value }) => value.items)
        .filter(({ holds }) => holds)
        .toSorted((a, b) => b.finishedAt.localeCompare(a.finishedAt));
    },
  });
};

export const useVulnerabilities = (id: string) => {
  const { api } = useServices();
  return useQuery(
    partQuery(id, 'vulnerabilities', () =>
      answered(api.GET('/v1/cases/{id}/vulnerabilities', { params: { path: { id } } })),
    ),
  );
};

export const usePlans = (id: string) => {
  const { api } = useServices();
  return useQuery(
    partQuery(id, 'plans', () => answered(api.GET('/v1/cases/{id}/plans', { params: { path: { id } } }))),
  );
};

/** Whom a case can be given to, with their load; asked for only when it is needed. */
export const useColleagues = (enabled: boolean) => {
  const { api } = useServices();
  return useQuery({
    queryKey: ['colleagues'],
    enabled,
    staleTime: 30_000,
    queryFn: async () => (await answered(api.GET('/v1/colleagues'))).value.items,
  });
};

/**
 * One step in the life of the case, on the version that was seen. The screen shows what will be at once, and what was again
 * when the step is refused.
 */
export const useTransition = (id: string) => {
  const { api } = useServices();
  const queries = useQueryClient();
  const queryKey = ['case', id];
  return useMutation({
    mutationFn: ({ etag, body }: { etag: string; body: TransitionBody; assignee?: CaseView['assignedTo'] }) =>
      answered(
        api.POST('/v1/cases/{id}/transitions', { params: { path: { id }, header: { 'If-Match': etag } }, body }),
      ),
    onMutate: async ({ body, assignee }) => {
      await queries.cancelQueries({ queryKey, exact: true });
      const before = queries.getQueryData<Answer<CaseView>>(queryKey);
      if (before !== undefined)
        queries.setQueryData<Answer<CaseView>>(queryKey, {
          ...before,
          value: afterStep(before.value, body.transition, assignee ?? null),
        });
      return before;
    },
    onError: async (error, _sent, before) => {
      queries.setQueryData<Answer<CaseView>>(queryKey, before);
      if (isRefused(error, 'requests-waiting'))
        await queries.invalidateQueries({ queryKey: [...queryKey, 'requests'] });
    },
    onSuccess: () =>
      Promise.all([
        queries.invalidateQueries({ queryKey }),
        queries.invalidateQueries({ queryKey: ['cases'] }),
        queries.invalidateQueries({ queryKey: ['colleagues'] }),
      ]),
  });
};

/** What is done with one clock, on the version of the case that was seen. */
export const useClockChange = (id: string, deadlineId: string) => {
  const { api } = useServices();
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ etag, body }: { etag: string; body: ClockBody }) =>
      answered(
        api.POST('/v1/cases/{id}/deadlines/{deadlineId}', {
          params: { path: { id, deadlineId }, header: { 'If-Match': etag } },
          body,
        }),
      ),
    onSuccess: () =>
      Promise.all([
        queries.invalidateQueries({ queryKey: ['case', id] }),
        queries.invalidateQueries({ queryKey: ['cases'] }),
      ]),
  });
};

import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { type CaseView, type Got, type PlanView } from '../api/answers.ts';
import { answered } from '../api/refusal.ts';
import { type paths } from '../api/schema.ts';
import { useServices } from '../app/services.ts';

/** The case first, then its plans: what is on the screen is never older than the version that is decided on. */
export type Planning = { etag: string; view: CaseView; plans: readonly PlanView[] };

export const usePlanning = (id: string) => {
  const { api } = useServices();
  return useQuery({
    queryKey: ['case', id, 'planning'],
    staleTime: Infinity,
    queryFn: async (): Promise<Planning> => {
      const params = { path: { id } };
      const { value: view, etag } = await answered(api.GET('/v1/cases/{id}', { params }));
      const { value } = await answered(api.GET('/v1/cases/{id}/plans', { params }));
      return { etag: etag ?? '', view, plans: value.items };
    },
  });
};

export type PackageView = Got<'/v1/cases/{id}/minimum-package'>;

/** What the open vulnerabilities ask for, by the county's table. */
export const usePackage = (id: string) => {
  const { api } = useServices();
  return useQuery({
    queryKey: ['case', id, 'package'],
    staleTime: 30_000,
    queryFn: async () =>
      (await answered(api.GET('/v1/cases/{id}/minimum-package', { params: { path: { id } } }))).value,
  });
};

export type ProviderView = Got<'/v1/providers'>['items'][number];
type ServiceSearch = { need: string; place: string; age: string };
type FoundServices = { providers: ProviderView[]; complete: boolean };

/** A hundred providers are more than anybody reads through: the rest is found by place and age. */
const mostProviders = 100;

/** Providers with a service that fits; asked once a need is chosen. */
export const useServiceSearch = ({ need, place, age }: ServiceSearch) => {
  const { api } = useServices();
  return useQuery({
    queryKey: ['providers', need, place, age],
    enabled: need !== '',
    staleTime: 60_000,
    queryFn: async (): Promise<FoundServices> => {
      const query = {
        limit: mostProviders,
        need,
        ...(place === '' ? {} : { place }),
        ...(age === '' ? {} : { age }),
      };
      const { value } = await answered(api.GET('/v1/providers', { params: { query } }));
      return { providers: value.items, complete: value.next === null };
    },
  });
};

type Body<P extends keyof paths> = paths[P] extends {
  post: { requestBody: { content: { 'application/json': infer T } } };
}
  ? T
  : never;

type BeginBody = Body<'/v1/cases/{id}/plans'>;
export type ItemBody = Body<'/v1/cases/{id}/plans/{planId}/items'>;
type EndBody = Body<'/v1/cases/{id}/plans/{planId}/end'>;
type ReEvaluateBody = Body<'/v1/cases/{id}/plans/{planId}/re-evaluate'>;

/** A step of a plan. The key makes one plan, or one item, of a request that is sent twice. */
export type PlanCall =
  | { step: 'begin'; key: string; body: BeginBody }
  | { step: 'add-item'; planId: string; key: string; body: ItemBody }
  | { step: 'remove-item'; planId: string; itemId: string; why: string }
  | { step: 'propose'; planId: string }
  | { step: 'return'; planId: string; why: string }
  | { step: 'approve'; planId: string; inForceFrom: string }
  | { step: 're-evaluate'; planId: string; body: ReEvaluateBody }
  | { step: 'end'; planId: string; body: EndBody };

/** A step of a plan, on the version of the case that was seen. */
export const usePlanChange = (id: string) => {
  const { api } = useServices();
  const queries = useQueryClient();
  const planning = ['case', id, 'planning'];
  return useMutation({
    mutationFn: ({ etag, call }: { etag: string; call: PlanCall }) => {
      const header = { 'If-Match': etag };
      if (call.step === 'begin')
        return answered(
          api.POST('/v1/cases/{id}/plans', {
            params: { path: { id }, header: { ...header, 'Idempotency-Key': call.key } },
            body: call.body,
          }),
        );
      const { planId } = call;
      const params = { path: { id, planId }, header };
      switch (call.step) {
        case 'add-item':
          return answered(
            api.POST('/v1/cases/{id}/plans/{planId}/items', {
              params: { ...params, header: { ...header, 'Idempotency-Key': call.key } },
              body: call.body,
            }),
          );
        case 'remove-item':
          return answered(
            api.POST('/v1/cases/{id}/plans/{planId}/items/{itemId}/remove', {
              params: { path: { id, planId, itemId: call.itemId }, header },
              body: { why: call.why },
            }),
          );
        case 'propose':
          return answered(api.POST('/v1/cases/{id}/plans/{planId}/propose', { params, body: {} }));
        case 'return':
          return answered(api.POST('/v1/cases/{id}/plans/{planId}/return', { params, body: { why: call.why } }));
        case 'approve':
          return answered(
            api.POST('/v1/cases/{id}/plans/{planId}/approve', { params, body: { inForceFrom: call.inForceFrom } }),
          );
        case 're-evaluate':
          return answered(api.POST('/v1/cases/{id}/plans/{planId}/re-evaluate', { params, body: call.body }));
        case 'end':
          return answered(api.POST('/v1/cases/{id}/plans/{planId}/end', { params, body: call.body }));
      }
    },
    // An item that is taken out leaves the screen at once; it comes back when that is refused.
    onMutate: ({ call }) => {
      const before = queries.getQueryData<Planning>(planning);
      if (call.step !== 'remove-item' || before === undefined) return undefined;
      queries.setQueryData<Planning>(planning, {
        ...before,
        plans: before.plans.map((view) =>
          view.plan.planId === call.planId
            ? { ...view, items: view.items.filter(({ itemId }) => itemId !== call.itemId) }
            : view,
        ),
      });
      return before;
    },
    onError: (_error, _call, before) => {
      if (before !== undefined) queries.setQueryData(planning, before);
    },
    onSuccess: () =>
      Promise.all([
        queries.invalidateQueries({ queryKey: ['case', id] }),
        queries.invalidateQueries({ queryKey: ['cases'] }),
      ]),
  });
};
export type PlanChange = ReturnType<typeof usePlanChange>;

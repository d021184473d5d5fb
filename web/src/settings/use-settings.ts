import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { type Got } from '../api/answers.ts';
import { answered, type Answer } from '../api/refusal.ts';
import { type paths } from '../api/schema.ts';
import { useServices } from '../app/services.ts';
import { type Urgency } from '../../../shared/domain/kernel/urgency.ts';

export type SettingsView = Got<'/v1/settings'>;
export type Person = SettingsView['people'][number];
export type PolicyView = SettingsView['policies']['urgent'];
export type LevelView = PolicyView['lastResort'];
export type TargetView = LevelView['targets'][number];
export type Channel = LevelView['channels'][number];
export type Duration = LevelView['answerWithin'];
type Rules = Got<'/v1/settings/rules'>;
export type RuleView = Rules['items'][number];
export type ClocklessRule = Rules['withoutClock'][number];
export type Deed = Got<'/v1/settings/versions'>['items'][number];
export type VersionView = Got<'/v1/settings/versions/{version}'>;

type BodyOf<P extends keyof paths> = paths[P] extends {
  post: { requestBody: { content: { 'application/json': infer B } } };
}
  ? B
  : never;
export type ChangeBody = BodyOf<'/v1/settings/change'>;
export type SettingsChange = ChangeBody['change'];
export type SimulateBody = BodyOf<'/v1/settings/simulate'>;
export type SimulationView = paths['/v1/settings/simulate']['post']['responses'][200]['content']['application/json'];

/** The settings with the version they were read in: what is changed, is changed on that. */
export const useSettings = () => {
  const { api } = useServices();
  return useQuery({
    queryKey: ['settings', 'now'],
    queryFn: (): Promise<Answer<SettingsView>> => answered(api.GET('/v1/settings')),
  });
};

export const useRules = () => {
  const { api } = useServices();
  return useQuery({
    queryKey: ['settings', 'rules'],
    queryFn: async () => (await answered(api.GET('/v1/settings/rules'))).value,
  });
};

export const useMessages = () => {
  const { api } = useServices();
  return useQuery({
    queryKey: ['settings', 'messages'],
    staleTime: Infinity,
    queryFn: async () => (await answered(api.GET('/v1/settings/messages'))).value,
  });
};

export const useForms = () => {
  const { api } = useServices();
  return useQuery({
    queryKey: ['forms'],
    staleTime: 60_000,
    queryFn: async () => (await answered(api.GET('/v1/forms'))).value.items,
  });
};

/** What one version changed, fetched when it is opened; a version never changes. */
export const useVersion = (version: number) => {
  const { api } = useServices();
  return useQuery({
    queryKey: ['settings', 'version', version],
    staleTime: Infinity,
    queryFn: async () => {
      const path = { version: String(version) };
      return (await answered(api.GET('/v1/settings/versions/{version}', { params: { path } }))).value;
    },
  });
};

export const useSimulation = () => {
  const { api } = useServices();
  return useMutation({
    mutationFn: async (body: SimulateBody) => (await answered(api.POST('/v1/settings/simulate', { body }))).value,
  });
};

/** A director's word on a rule; the answer is the list of rules as it is then. */
const useRuleStep = <Body>(send: (body: Body) => Promise<Rules>) => {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: send,
    onSuccess: (rules) => {
      queries.setQueryData<Rules>(['settings', 'rules'], rules);
    },
    onError: () => queries.invalidateQueries({ queryKey: ['settings', 'rules'] }),
  });
};

export const useSignOff = () => {
  const { api } = useServices();
  return useRuleStep(
    async (body: BodyOf<'/v1/settings/rules/sign-off'>) =>
      (await answered(api.POST('/v1/settings/rules/sign-off', { body }))).value,
  );
};

export const useWithdrawal = () => {
  const { api } = useServices();
  return useRuleStep(
    async (body: BodyOf<'/v1/settings/rules/withdraw'>) =>
      (await answered(api.POST('/v1/settings/rules/withdraw', { body }))).value,
  );
};

export type SampleBody = BodyOf<'/v1/contacts/samples'>;

export const useSample = () => {
  const { api } = useServices();
  return useMutation({
    mutationFn: (body: SampleBody) => answered(api.POST('/v1/contacts/samples', { body })),
  });
};

export const useRestore = () => {
  const { api } = useServices();
  const queries = useQueryClient();
  return useMutation({
    mutationFn: async ({ version, etag, why }: { version: number; etag: string; why: string }) => {
      const params = { path: { version: String(version) }, header: { 'If-Match': etag } };
      return (await answered(api.POST('/v1/settings/versions/{version}/restore', { params, body: { why } }))).value;
    },
    onSettled: () => queries.invalidateQueries({ queryKey: ['settings'] }),
  });
};

/** A draft of a policy, kept while the tab is open, also while other pages are looked at. */
export const useKept = <T>(urgency: Urgency) => {
  const queries = useQueryClient();
  const key = ['draft', 'policy', urgency];
  const { data } = useQuery<T | null>({
    queryKey: key,
    queryFn: () => null,
    enabled: false,
    initialData: null,
    staleTime: Infinity,
    gcTime: Infinity,
  });
  return {
    kept: data,
    keep: (draft: T | null) => {
      queries.setQueryData<T | null>(key, draft);
    },
  };
};

import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { type Got } from '../api/answers.ts';
import { answered, type Answer } from '../api/refusal.ts';
import { type paths } from '../api/schema.ts';
import { useServices } from '../app/services.ts';

export type ContactsView = Got<'/v1/contacts'>;
export type MethodView = ContactsView['methods'][number];
export type Channel = MethodView['channel'];
export type NewMethod = paths['/v1/contacts/methods']['post']['requestBody']['content']['application/json'];
export type Preferences = paths['/v1/contacts/preferences']['post']['requestBody']['content']['application/json'];

const mine = ['contacts'];

/** How the person is reached, with the version it was read in. */
export const useContacts = () => {
  const { api } = useServices();
  return useQuery({ queryKey: mine, queryFn: () => answered(api.GET('/v1/contacts')) });
};

/** A change after which everything is asked again. */
const useChange = <V, T>(change: (variables: V) => Promise<T>) => {
  const queries = useQueryClient();
  return useMutation({ mutationFn: change, onSettled: () => queries.invalidateQueries({ queryKey: mine }) });
};

/** Adds a way; the same key adds it once. A code is on its way afterwards. */
export const useAddMethod = () => {
  const { api } = useServices();
  return useChange(async ({ key, method }: { key: string; method: NewMethod }) => {
    const params = { header: { 'Idempotency-Key': key } };
    return (await answered(api.POST('/v1/contacts/methods', { params, body: method }))).value;
  });
};

export const useSendCode = () => {
  const { api } = useServices();
  return useChange(async (methodId: string) => {
    const params = { path: { methodId } };
    return (await answered(api.POST('/v1/contacts/methods/{methodId}/code', { params }))).value;
  });
};

export const useVerify = () => {
  const { api } = useServices();
  return useChange(async ({ methodId, code }: { methodId: string; code: string }) => {
    const params = { path: { methodId } };
    return (await answered(api.POST('/v1/contacts/methods/{methodId}/verify', { params, body: { code } }))).value;
  });
};

export const useRemoveMethod = () => {
  const { api } = useServices();
  return useChange(async ({ methodId, seen }: { methodId: string; seen: string }) => {
    const params = { path: { methodId }, header: { 'If-Match': seen } };
    return (await answered(api.POST('/v1/contacts/methods/{methodId}/remove', { params }))).value;
  });
};

export const usePrefer = () => {
  const { api } = useServices();
  return useChange(({ wishes, seen }: { wishes: Preferences; seen: string }): Promise<Answer<ContactsView>> =>
    answered(api.POST('/v1/contacts/preferences', { params: { header: { 'If-Match': seen } }, body: wishes })),
  );
};

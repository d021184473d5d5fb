import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { type DocumentView } from '../api/answers.ts';
import { answered } from '../api/refusal.ts';
import { useServices } from '../app/services.ts';
import { type DocumentRequest } from './sheet/request.ts';

const shelves = ['/v1/cases/{id}/forms', '/v1/cases/{id}/assessments', '/v1/cases/{id}/visits'] as const;

/** Every revision of every document of the case, oldest first. */
export const useRevisions = (id: string) => {
  const { api } = useServices();
  return useQuery({
    queryKey: ['case', id, 'revisions'],
    staleTime: 30_000,
    queryFn: async (): Promise<DocumentView[]> => {
      const lists = await Promise.all(shelves.map((path) => answered(api.GET(path, { params: { path: { id } } }))));
      return lists
        .flatMap(({ value }) => value.items)
        .toSorted((a, b) => a.finishedAt.localeCompare(b.finishedAt) || a.revision - b.revision);
    },
  });
};

/** One form, in the version that is offered now or in an older one; a version never changes. */
export const useForm = (form: string | null, version: number | null) => {
  const { api } = useServices();
  return useQuery({
    queryKey: ['form', form, version],
    enabled: form !== null,
    staleTime: 600_000,
    queryFn: async () => {
      const query = { form: form ?? '', ...(version === null ? {} : { version: String(version) }) };
      return (await answered(api.GET('/v1/forms', { params: { query } }))).value.items[0] ?? null;
    },
  });
};

type Filing = {
  etag: string;
  key: string;
  request: DocumentRequest;
  correction: { documentId: string; why: string } | null;
};

/** Signs a document off, or another revision of one, on the version of the case that was seen. */
export const useFileDocument = (id: string) => {
  const { api } = useServices();
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ etag, key, request, correction }: Filing) => {
      if (correction === null) {
        const params = { path: { id }, header: { 'If-Match': etag, 'Idempotency-Key': key } };
        switch (request.shelf) {
          case 'forms':
            return answered(api.POST('/v1/cases/{id}/forms', { params, body: request.body }));
          case 'assessments':
            return answered(api.POST('/v1/cases/{id}/assessments', { params, body: request.body }));
          case 'visits':
            return answered(api.POST('/v1/cases/{id}/visits', { params, body: request.body }));
        }
      }
      const { documentId, why } = correction;
      const params = { path: { id, documentId }, header: { 'If-Match': etag } };
      switch (request.shelf) {
        case 'forms':
          return answered(
            api.POST('/v1/cases/{id}/forms/{documentId}/correct', { params, body: { why, content: request.body } }),
          );
        case 'assessments':
          return answered(
            api.POST('/v1/cases/{id}/assessments/{documentId}/correct', {
              params,
              body: { why, content: request.body },
            }),
          );
        case 'visits':
          return answered(
            api.POST('/v1/cases/{id}/visits/{documentId}/correct', { params, body: { why, content: request.body } }),
          );
      }
    },
    onSuccess: () =>
      Promise.all([
        queries.invalidateQueries({ queryKey: ['case', id] }),
        queries.invalidateQueries({ queryKey: ['cases'] }),
      ]),
  });
};

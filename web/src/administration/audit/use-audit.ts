import { useMutation } from '@tanstack/react-query';
import { answered } from '../../api/refusal.ts';
import { type paths } from '../../api/schema.ts';
import { useServices } from '../../app/services.ts';
import { saveAs } from '../../ui/save-as.ts';

export type AuditSearch = paths['/v1/audit-searches']['post']['requestBody']['content']['application/json'];

/** A search is made when somebody asks for it, and never again by itself: each is noted. */
export const useAuditSearch = () => {
  const { api } = useServices();
  return useMutation({
    mutationFn: async (body: AuditSearch) => (await answered(api.POST('/v1/audit-searches', { body }))).value,
  });
};

export const useAuditFile = () => {
  const { api } = useServices();
  return useMutation({
    mutationFn: async (body: AuditSearch) => {
      const headers = { accept: 'text/csv' };
      const { value } = await answered<string | object>(
        api.POST('/v1/audit-searches', { body, headers, parseAs: 'text' }),
      );
      if (typeof value !== 'string') throw new Error('the audit was not answered as a table');
      return value;
    },
    onSuccess: (csv) => {
      saveAs(new Blob([csv], { type: 'text/csv;charset=utf-8' }), 'audit.csv');
    },
  });
};

import { useMutation } from '@tanstack/react-query';
import { answered } from '../../api/refusal.ts';
import { type paths } from '../../api/schema.ts';
import { useServices } from '../../app/services.ts';

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
      return String(value);
    },
    onSuccess: (csv) => {
      const address = URL.createObjectURL(new Blob([csv], { type: 'text/csv;charset=utf-8' }));
      const link = document.createElement('a');
      link.href = address;
      link.download = 'audit.csv';
      link.click();
      URL.revokeObjectURL(address);
    },
  });
};

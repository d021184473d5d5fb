import { useMemo } from 'react';
import { type DocumentName } from '../../../shared/domain/assessment/due-documents.ts';
import { useTexts } from '../texts/use-texts.ts';
import { ownNames, ownSheet } from './sheet/own-sheets.ts';
import { sheetOfForm, type Sheet } from './sheet/sheet.ts';
import { useForm } from './use-records.ts';

type Asked = { sheet: Sheet | null; isPending: boolean; error: unknown; retry: () => void };

/**
 * What a document is filled in on, or was.
 * @param version of a form; null for the one that is offered now.
 * @param wanted whether it is known by now which version that is.
 */
export const useSheet = (name: DocumentName, version: number | null, wanted = true): Asked => {
  const t = useTexts('records');
  const own = ownNames.find((one) => one === name);
  const { data, isPending, error, refetch } = useForm(own === undefined && wanted ? name : null, version);
  const sheet = useMemo(() => {
    if (own !== undefined) return ownSheet(own, t);
    return data === undefined || data === null ? null : sheetOfForm(data);
  }, [own, data, t]);
  return { sheet, isPending: own === undefined && isPending, error, retry: () => void refetch() };
};

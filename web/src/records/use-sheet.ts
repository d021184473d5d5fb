import { useMemo } from 'react';
import { type DocumentName } from '../../../shared/domain/assessment/due-documents.ts';
import { useTexts } from '../texts/use-texts.ts';
import { ownSheet } from './sheet/own-sheets.ts';
import { sheetOfForm, type Sheet } from './sheet/sheet.ts';
import { useForm } from './use-records.ts';

type Asked = { sheet: Sheet | null; isPending: boolean; error: unknown; retry: () => void };

/** The name of a form, or null for an assessment, a report or a visit: those the console itself knows. */
const formOf = (name: DocumentName): string | null =>
  name === 'observation' || name === 'family-risk' || name === 'domestic-violence-risk' ? name : null;

export const isForm = (name: DocumentName): boolean => formOf(name) !== null;

/**
 * What a document is filled in on, or was.
 * @param version of a form; null for the one that is offered now.
 * @param wanted whether it is known by now which version that is.
 */
export const useSheet = (name: DocumentName, version: number | null, wanted = true): Asked => {
  const t = useTexts('records');
  const form = formOf(name);
  const { data, isPending, error, refetch } = useForm(wanted ? form : null, version);
  const sheet = useMemo(() => {
    if (name === 'observation' || name === 'family-risk' || name === 'domestic-violence-risk')
      return data === undefined || data === null ? null : sheetOfForm(data);
    return ownSheet(name, t);
  }, [name, data, t]);
  return { sheet, isPending: form !== null && isPending, error, retry: () => void refetch() };
};

import { type DocumentView } from '../../api/answers.ts';
import { currentLanguage } from '../../texts/texts.ts';
import { useTexts } from '../../texts/use-texts.ts';
import { type nameOf } from '../names.ts';
import { readSheet, type ReadSection } from '../sheet/read.ts';
import { valuesOf } from '../sheet/values.ts';
import { useSheet } from '../use-sheet.ts';

const versionOf = ({ content }: DocumentView): number | null => (content.kind === 'form' ? content.formVersion : null);

/** A revision in words, on the sheet it was written on; null while the sheet is on its way. */
export const useReading = (
  name: NonNullable<ReturnType<typeof nameOf>>,
  document: DocumentView,
): { sections: ReadSection[] | null; error: unknown } => {
  const t = useTexts('records');
  const { sheet, error } = useSheet(name, versionOf(document));
  const sections =
    sheet === null ? null : readSheet(sheet, valuesOf(sheet, document.content), { t, language: currentLanguage() });
  return { sections, error };
};

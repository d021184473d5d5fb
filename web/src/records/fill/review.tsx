import { currentLanguage } from '../../texts/texts.ts';
import { useTexts } from '../../texts/use-texts.ts';
import { TextField } from '../../ui/field.tsx';
import { readSheet } from '../sheet/read.ts';
import { type Sheet } from '../sheet/sheet.ts';
import { type SheetDraft } from '../drafts/sheet-draft.ts';

type Props = {
  sheet: Sheet;
  draft: SheetDraft;
  whyFault: string | undefined;
  onWhy: (why: string) => void;
  onEdit: (section: string) => void;
};

/** Everything that was written, before it is signed: what is signed never changes again. */
export const Review = ({ sheet, draft, whyFault, onWhy, onEdit }: Props) => {
  const t = useTexts('records');
  const sections = readSheet(sheet, draft.values, { t, language: currentLanguage() });
  return (
    <>
      {sections.map(({ code, title, lines }) => (
        <section key={code} className="card">
          <h3>{title}</h3>
          <dl className="facts">
            {lines.map((line) => [
              <dt key={`${line.code} label`}>{line.label}</dt>,
              <dd key={line.code}>{line.answer === '' ? t('read.empty') : line.answer}</dd>,
            ])}
          </dl>
          <button
            type="button"
            className="button"
            onClick={() => {
              onEdit(code);
            }}
          >
            {t('fill.change', { section: title })}
          </button>
        </section>
      ))}
      {draft.correctionOf === null ? null : (
        <TextField
          id="why"
          label={t('correct.why')}
          hint={t('correct.whyHint')}
          long
          maxLength={1_000}
          value={draft.why}
          fault={whyFault}
          onChange={onWhy}
        />
      )}
      <p>{t('fill.signText')}</p>
    </>
  );
};

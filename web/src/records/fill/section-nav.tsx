import { useTexts } from '../../texts/use-texts.ts';
import { among, type SheetFault } from '../sheet/check.ts';
import { type Sheet } from '../sheet/sheet.ts';

type Props = { sheet: Sheet; section: string; faults: readonly SheetFault[]; onGo: (section: string) => void };

/** Every section of the sheet, to go back and forth at will; which of them lack something, in words. */
export const SectionNav = ({ sheet, section, faults, onGo }: Props) => {
  const t = useTexts('records');
  const all = [
    ...sheet.sections.map(({ code, title }) => ({ code, title })),
    { code: 'review', title: t('fill.review') },
  ];
  const number = all.findIndex(({ code }) => code === section) + 1;
  return (
    <>
      <p className="progress">
        <progress max={all.length} value={number} aria-label={t('fill.progressLabel')} />{' '}
        {t('fill.progress', { number, all: all.length })}
      </p>
      <details className="fold">
        <summary>{t('fill.sections')}</summary>
        <ol>
          {all.map(({ code, title }) => {
            const fields = sheet.sections.find((one) => one.code === code)?.fields ?? [];
            const wrong = among(faults, fields).length;
            return (
              <li key={code}>
                <button
                  type="button"
                  className="button button-plain"
                  aria-current={code === section ? 'step' : undefined}
                  onClick={() => {
                    onGo(code);
                  }}
                >
                  {title}
                  {wrong === 0 ? '' : ` – ${t('fill.lacks', { count: wrong })}`}
                </button>
              </li>
            );
          })}
        </ol>
      </details>
    </>
  );
};

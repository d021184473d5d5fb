import { useState } from 'react';
import { useTexts } from '../../texts/use-texts.ts';
import { Notice } from '../../ui/notice.tsx';
import { saveAs } from '../../ui/save-as.ts';
import { csvFile, xlsxFile } from './files.ts';
import { type Sheet } from './sheet.ts';

/** The tables of the page as files. `name` is without an ending. */
export const ExportButtons = ({ name, sheets }: { name: string; sheets: readonly Sheet[] }) => {
  const t = useTexts('board');
  const [failed, setFailed] = useState(false);
  const saveXlsx = () => {
    setFailed(false);
    xlsxFile(sheets).then(
      (file) => {
        saveAs(file, `${name}.xlsx`);
      },
      () => {
        setFailed(true);
      },
    );
  };
  return (
    <div className="exports no-print">
      <div className="buttons">
        <button
          type="button"
          className="button"
          onClick={() => {
            saveAs(csvFile(sheets), `${name}.csv`);
          }}
        >
          {t('export.csv')}
        </button>
        <button type="button" className="button" onClick={saveXlsx}>
          {t('export.xlsx')}
        </button>
      </div>
      {failed ? <Notice tone="danger">{t('export.failed')}</Notice> : null}
    </div>
  );
};

import { useEffect, useRef } from 'react';
import { useTexts } from '../../texts/use-texts.ts';
import { type SheetFault } from '../sheet/check.ts';
import { fieldsOn, type Sheet } from '../sheet/sheet.ts';

/** What has to be put right, with a way to each field; it takes the focus when it appears. */
export const FaultSummary = ({ sheet, faults }: { sheet: Sheet; faults: readonly SheetFault[] }) => {
  const t = useTexts('records');
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (faults.length > 0) box.current?.focus();
  }, [faults]);
  if (faults.length === 0) return null;
  const labelOf = (code: string) => fieldsOn(sheet).find((field) => field.code === code)?.label;
  return (
    <div ref={box} tabIndex={-1} className="notice notice-danger" role="alert">
      <p>
        <strong>{t('fill.faults')}</strong>
      </p>
      <ul>
        {faults.map(({ code, part, detail }) => {
          const label = labelOf(code);
          return (
            <li key={`${code}${part}`}>
              {label === undefined ? detail : <a href={`#field-${code}`}>{`${label}: ${detail}`}</a>}
            </li>
          );
        })}
      </ul>
    </div>
  );
};

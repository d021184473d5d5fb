import { useEffect, useRef } from 'react';
import { useTexts } from '../../texts/use-texts.ts';
import { among, elsewhere, type SheetFault } from '../sheet/check.ts';
import { fieldsOn, type Sheet, type SheetField } from '../sheet/sheet.ts';

/** Faults to be shown with some of the sheet's fields: theirs, and those that belong to no field. */
export const shownWith = (faults: readonly SheetFault[], sheet: Sheet, fields: readonly SheetField[]): SheetFault[] => [
  ...elsewhere(faults, sheet),
  ...among(faults, fields),
];

type Props = { sheet: Sheet; fields: readonly SheetField[]; faults: readonly SheetFault[] };

/** What has to be put right here, with a way to each field; it takes the focus whenever something was found. */
export const FaultSummary = ({ sheet, fields, faults }: Props) => {
  const t = useTexts('records');
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    box.current?.focus();
  }, [faults]);
  const shown = shownWith(faults, sheet, fields);
  if (shown.length === 0) return null;
  const labelOf = (code: string) => fieldsOn(sheet).find((field) => field.code === code)?.label;
  return (
    <div ref={box} tabIndex={-1} className="notice notice-danger" role="alert">
      <p>
        <strong>{t('fill.faults')}</strong>
      </p>
      <ul>
        {shown.map(({ code, part, detail }) => {
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

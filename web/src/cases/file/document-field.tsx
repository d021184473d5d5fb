import { useState } from 'react';
import { useTexts } from '../../texts/use-texts.ts';
import { SelectField, TextField, type FieldFrame } from '../../ui/field.tsx';
import { spokenMoment } from '../../ui/moment.tsx';
import { currentLanguage } from '../../texts/texts.ts';
import { useDocuments } from './use-case-file.ts';

type Props = FieldFrame & { caseId: string; value: string; onChange: (value: string) => void };

/** A paper that is not in the file, such as one signed elsewhere. */
const elsewhere = 'elsewhere';

/** The document a step rests on: one of the file, or the number of a paper. */
export const DocumentField = ({ caseId, value, onChange, ...frame }: Props) => {
  const t = useTexts('cases');
  const { data } = useDocuments(caseId);
  const [other, setOther] = useState(false);
  const documents = data ?? [];
  const number = (
    <TextField
      {...frame}
      {...(other ? { id: `${frame.id}-number`, label: t('need.documentNumber') } : {})}
      hint={t('need.documentHint')}
      maxLength={80}
      value={value}
      onChange={onChange}
    />
  );
  if (documents.length === 0) return number;
  return (
    <>
      <SelectField
        {...frame}
        fault={other ? undefined : frame.fault}
        none={t('step.choose')}
        value={other ? elsewhere : value}
        onChange={(chosen) => {
          setOther(chosen === elsewhere);
          onChange(chosen === elsewhere ? '' : chosen);
        }}
        options={[
          ...documents.map((one) => ({
            value: one.documentId,
            label: `${one.readable?.title ?? t(`document.${one.content.kind}`)}, ${spokenMoment(one.finishedAt, currentLanguage())}`,
          })),
          { value: elsewhere, label: t('need.documentElsewhere') },
        ]}
      />
      {other ? number : null}
    </>
  );
};

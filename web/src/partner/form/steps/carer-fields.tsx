import { useTexts } from '../../../texts/use-texts.ts';
import { ChoiceField, SelectField, TextField } from '../../../ui/field.tsx';
import { type Faults } from '../checks.ts';
import { carerRelations, type CarerValues } from '../values.ts';
import { faultAt } from './step-props.ts';

type Props = { index: number; carer: CarerValues; faults: Faults; onChange: (part: Partial<CarerValues>) => void };

/** Who looks after the person, as far as it is known. */
export const CarerFields = ({ index, carer, faults, onChange }: Props) => {
  const t = useTexts('partner');
  const id = (field: string) => `carer-${index}-${field}`;
  return (
    <>
      <TextField
        id={id('name')}
        label={t('carer.name')}
        maxLength={200}
        value={carer.name}
        onChange={(name) => {
          onChange({ name });
        }}
      />
      <SelectField
        id={id('relation')}
        label={t('carer.relation')}
        none={t('carer.none')}
        fault={faultAt(t, faults, id('relation'))}
        value={carer.relation ?? ''}
        onChange={(chosen) => {
          onChange({ relation: carerRelations.find((one) => one === chosen) });
        }}
        options={carerRelations.map((value) => ({ value, label: t(`relation.${value}`) }))}
      />
      <TextField
        id={id('phone')}
        type="tel"
        short
        label={t('person.phone')}
        fault={faultAt(t, faults, id('phone'))}
        value={carer.phone}
        onChange={(phone) => {
          onChange({ phone });
        }}
      />
      <ChoiceField
        id={id('abroad')}
        inline
        label={t('carer.abroad')}
        value={carer.abroad}
        onChange={(abroad) => {
          onChange({ abroad });
        }}
        options={(['yes', 'no', 'unknown'] as const).map((value) => ({ value, label: t(`answer.${value}`) }))}
      />
    </>
  );
};

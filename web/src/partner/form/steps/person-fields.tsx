import { useTexts } from '../../../texts/use-texts.ts';
import { ChoiceField, SelectField, TextField } from '../../../ui/field.tsx';
import { PlaceField } from '../../places/place-field.tsx';
import { type Faults } from '../checks.ts';
import { CnpField } from '../cnp-field.tsx';
import { householdRoles, type SubjectValues } from '../values.ts';
import { faultAt } from './step-props.ts';

type Props = {
  index: number;
  subject: SubjectValues;
  faults: Faults;
  onChange: (part: Partial<SubjectValues>) => void;
};

/** One person the referral is about. Nothing but something to know them by is required. */
export const PersonFields = ({ index, subject, faults, onChange }: Props) => {
  const t = useTexts('partner');
  const id = (field: string) => `subject-${index}-${field}`;
  const fault = (field: string) => faultAt(t, faults, id(field));
  return (
    <>
      <TextField
        id={id('lastName')}
        label={t('person.lastName')}
        fault={fault('lastName')}
        maxLength={100}
        value={subject.lastName}
        onChange={(lastName) => {
          onChange({ lastName });
        }}
      />
      <TextField
        id={id('firstName')}
        label={t('person.firstName')}
        maxLength={100}
        value={subject.firstName}
        onChange={(firstName) => {
          onChange({ firstName });
        }}
      />
      <CnpField
        id={id('cnp')}
        value={subject.cnp}
        onChange={(cnp) => {
          onChange({ cnp });
        }}
        onFacts={({ birthDate, sex }) => {
          onChange({ birthDate, sex });
        }}
      />
      <TextField
        id={id('birthDate')}
        type="date"
        short
        label={t('person.birthDate')}
        fault={fault('birthDate')}
        value={subject.birthDate}
        onChange={(birthDate) => {
          onChange({ birthDate });
        }}
      />
      {subject.birthDate === '' ? (
        <TextField
          id={id('approximateAge')}
          inputMode="numeric"
          short
          label={t('person.age')}
          hint={t('person.ageHint')}
          fault={fault('approximateAge')}
          maxLength={3}
          value={subject.approximateAge}
          onChange={(approximateAge) => {
            onChange({ approximateAge });
          }}
        />
      ) : null}
      <ChoiceField
        id={id('sex')}
        inline
        label={t('person.sex')}
        value={subject.sex}
        onChange={(sex) => {
          onChange({ sex });
        }}
        options={(['female', 'male', 'unknown'] as const).map((value) => ({ value, label: t(`sex.${value}`) }))}
      />
      <SelectField
        id={id('householdRole')}
        label={t('person.householdRole')}
        none={t('carer.none')}
        value={subject.householdRole ?? ''}
        onChange={(chosen) => {
          onChange({ householdRole: householdRoles.find((one) => one === chosen) });
        }}
        options={householdRoles.map((value) => ({ value, label: t(`household.${value}`) }))}
      />
      <PlaceField
        id={id('address')}
        label={t('person.address')}
        value={subject.address}
        onChange={(address) => {
          onChange({ address });
        }}
      />
      <TextField
        id={id('phone')}
        type="tel"
        short
        label={t('person.phone')}
        fault={fault('phone')}
        value={subject.phone}
        onChange={(phone) => {
          onChange({ phone });
        }}
      />
      <TextField
        id={id('description')}
        label={t('person.description')}
        hint={t('person.descriptionHint')}
        maxLength={300}
        value={subject.description}
        onChange={(description) => {
          onChange({ description });
        }}
      />
    </>
  );
};

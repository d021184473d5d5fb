import { useTexts } from '../../../texts/use-texts.ts';
import { ChoiceField, TextField } from '../../../ui/field.tsx';
import { faultAt, type StepProps } from './step-props.ts';

/** Who reports. Hidden from the family unless the person says otherwise. */
export const ReporterStep = ({ values, faults, change }: StepProps) => {
  const t = useTexts('partner');
  return (
    <>
      <TextField
        id="reporterName"
        label={t('reporter.name')}
        autoComplete="name"
        fault={faultAt(t, faults, 'reporterName')}
        maxLength={200}
        value={values.reporterName}
        onChange={(reporterName) => {
          change({ reporterName });
        }}
      />
      <TextField
        id="reporterFunction"
        label={t('reporter.function')}
        autoComplete="organization-title"
        fault={faultAt(t, faults, 'reporterFunction')}
        maxLength={200}
        value={values.reporterFunction}
        onChange={(reporterFunction) => {
          change({ reporterFunction });
        }}
      />
      <TextField
        id="reporterPhone"
        type="tel"
        short
        label={t('reporter.phone')}
        hint={t('reporter.phoneHint')}
        autoComplete="tel"
        fault={faultAt(t, faults, 'reporterPhone')}
        value={values.reporterPhone}
        onChange={(reporterPhone) => {
          change({ reporterPhone });
        }}
      />
      <ChoiceField
        id="familyMayKnow"
        label={t('reporter.family')}
        hint={t('reporter.familyHint')}
        value={values.familyMayKnow ? 'yes' : 'no'}
        onChange={(answer) => {
          change({ familyMayKnow: answer === 'yes' });
        }}
        options={[
          { value: 'no', label: t('reporter.familyNo') },
          { value: 'yes', label: t('reporter.familyYes') },
        ]}
      />
      <TextField
        id="institutionReference"
        short
        label={t('reporter.reference')}
        hint={t('reporter.referenceHint')}
        maxLength={100}
        value={values.institutionReference}
        onChange={(institutionReference) => {
          change({ institutionReference });
        }}
      />
    </>
  );
};

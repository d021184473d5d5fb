import { useTexts } from '../../../texts/use-texts.ts';
import { ChoiceField } from '../../../ui/field.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { faultAt, type StepProps } from './step-props.ts';

/** First of all: whether somebody must be sent now. Then how fast an answer is needed. */
export const DangerStep = ({ values, faults, change }: StepProps) => {
  const t = useTexts('partner');
  return (
    <>
      <ChoiceField
        id="immediateDanger"
        label={t('danger.question')}
        hint={t('danger.hint')}
        fault={faultAt(t, faults, 'immediateDanger')}
        value={values.immediateDanger}
        onChange={(immediateDanger) => {
          change({ immediateDanger });
        }}
        options={[
          { value: 'yes', label: t('danger.yes') },
          { value: 'no', label: t('danger.no') },
          { value: 'unknown', label: t('danger.unknown') },
        ]}
      />
      {values.immediateDanger === 'yes' ? (
        <Notice tone="danger" title={t('danger.callTitle')}>
          <p>{t('danger.callText')}</p>
          <p>
            <a className="button button-danger" href="tel:112">
              {t('danger.call')}
            </a>
          </p>
        </Notice>
      ) : null}
      {values.immediateDanger === 'no' || values.immediateDanger === 'unknown' ? (
        <ChoiceField
          id="urgency"
          label={t('urgency.question')}
          fault={faultAt(t, faults, 'urgency')}
          value={values.urgency}
          onChange={(urgency) => {
            change({ urgency });
          }}
          options={[
            { value: 'urgent', label: t('urgency.urgent'), hint: t('urgency.urgentHint') },
            { value: 'routine', label: t('urgency.routine'), hint: t('urgency.routineHint') },
          ]}
        />
      ) : null}
    </>
  );
};

import { useEffect, useState } from 'react';
import { useTexts } from '../../../texts/use-texts.ts';
import { ChoiceField } from '../../../ui/field.tsx';
import { usePart } from './part-fields.tsx';
import { riskItems, type RiskItem } from './risk-items.ts';
import { type StepProps } from './step-props.ts';

/** The numbered items of the domestic-violence risk form, in the words of the form itself (Romanian). */
export const RiskForm = (props: StepProps) => {
  const t = useTexts('partner');
  const set = usePart(props);
  const [items, setItems] = useState<readonly RiskItem[]>([]);
  useEffect(() => {
    riskItems().then(setItems, reportError);
  }, []);
  const { riskForm } = props.values.part;
  return (
    <section aria-labelledby="risk-form">
      <h2 id="risk-form">{t('part.riskForm')}</h2>
      <p className="hint">{t('part.riskFormHint')}</p>
      {items.map(({ number, label }) => (
        <ChoiceField
          key={number}
          id={`risk-${number}`}
          inline
          label={`${number}. ${label}`}
          value={riskForm[number]}
          onChange={(answer) => {
            set({ riskForm: { ...riskForm, [number]: answer } });
          }}
          options={(['yes', 'no', 'unknown'] as const).map((value) => ({ value, label: t(`answer.${value}`) }))}
        />
      ))}
    </section>
  );
};

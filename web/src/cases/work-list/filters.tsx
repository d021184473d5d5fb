import { useState } from 'react';
import { stages } from '../../../../shared/domain/case/case.ts';
import { useTexts } from '../../texts/use-texts.ts';
import { ChoiceField, SelectField } from '../../ui/field.tsx';
import { clockChoices, whose, type Choice } from './choose.ts';

const urgencies = ['immediate', 'urgent', 'routine'] as const;

type Props = { choice: Choice; onChange: (name: keyof Choice, value: string) => void };

const isNarrowed = ({ clock, stage, urgency }: Choice): boolean => clock !== 'any' || stage !== '' || urgency !== '';

/** How the list is narrowed. On a phone the list comes first, and what narrows it further is a touch away. */
export const Filters = ({ choice, onChange }: Props) => {
  const t = useTexts('cases');
  const set = (name: keyof Choice) => (value: string) => {
    onChange(name, value);
  };
  const [open] = useState(() => isNarrowed(choice) || matchMedia('(min-width: 48rem)').matches);
  return (
    <>
      <ChoiceField
        id="whose"
        inline
        label={t('list.whose')}
        value={choice.whose}
        onChange={set('whose')}
        options={whose.map((value) => ({ value, label: t(`whose.${value}`) }))}
      />
      <details className="fold" open={open}>
        <summary>{t('list.filters')}</summary>
        <div className="filters">
          <SelectField
            id="clock"
            label={t('list.clock')}
            none={t('due.any')}
            value={choice.clock === 'any' ? '' : choice.clock}
            onChange={set('clock')}
            options={clockChoices.flatMap((value) => (value === 'any' ? [] : [{ value, label: t(`due.${value}`) }]))}
          />
          <SelectField
            id="stage"
            label={t('fact.stage')}
            none={t('list.anyStage')}
            value={choice.stage}
            onChange={set('stage')}
            options={stages.map((value) => ({ value, label: t(`stage.${value}`) }))}
          />
          <SelectField
            id="urgency"
            label={t('fact.urgency')}
            none={t('search.anyUrgency')}
            value={choice.urgency}
            onChange={set('urgency')}
            options={urgencies.map((value) => ({ value, label: t(`urgency.${value}`) }))}
          />
        </div>
      </details>
    </>
  );
};

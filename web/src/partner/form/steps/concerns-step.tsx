import { concerns as all, type Concern } from '../../../../../shared/domain/referral/concerns.ts';
import { useTexts } from '../../../texts/use-texts.ts';
import { ManyField } from '../../../ui/field.tsx';
import { concernGroups } from '../concern-choices.ts';
import { faultAt, type StepProps } from './step-props.ts';

/** What it is about: the institution's usual concerns in sight, the others a tap away. */
export const ConcernsStep = ({ kind, values, faults, change }: StepProps) => {
  const t = useTexts('partner');
  const fault = faultAt(t, faults, 'concerns');
  const set = (group: readonly Concern[], chosen: readonly Concern[]) => {
    const others = values.concerns.filter((one) => !group.includes(one));
    // The order of the domain, whatever order they were ticked in.
    change({ concerns: all.filter((one) => chosen.includes(one) || others.includes(one)) });
  };
  return concernGroups(kind).map(({ name, concerns }) => {
    const chosen = concerns.filter((one) => values.concerns.includes(one));
    const field = (
      <ManyField
        id={name === 'usual' ? 'concerns' : `concerns-${name}`}
        label={t(`concerns.${name}`)}
        hint={name === 'usual' ? t('concerns.hint') : undefined}
        fault={name === 'usual' ? fault : undefined}
        options={concerns.map((value) => ({ value, label: t(`concern.${value}`) }))}
        values={chosen}
        onChange={(next) => {
          set(concerns, next);
        }}
      />
    );
    return name === 'usual' ? (
      <div key={name}>{field}</div>
    ) : (
      <details key={name} className="more" open={chosen.length > 0}>
        <summary>
          {t(`concerns.${name}`)} {chosen.length === 0 ? '' : t('concerns.chosen', { count: chosen.length })}
        </summary>
        {field}
      </details>
    );
  });
};

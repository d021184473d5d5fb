import { useTexts } from '../../../texts/use-texts.ts';
import { ChoiceField } from '../../../ui/field.tsx';
import { asksNewborn, asksParentsAbroad, asksRiskForm } from '../steps.ts';
import { PartAnswer, PartText, PartTime, usePart } from './part-fields.tsx';
import { RiskForm } from './risk-form.tsx';
import { type StepProps } from './step-props.ts';

const School = (props: StepProps) => {
  const t = useTexts('partner');
  const set = usePart(props);
  const { concerns } = props.values;
  const absent = concerns.some(
    (one) => one === 'school-absence' || one === 'school-drop-out' || one === 'not-enrolled',
  );
  return (
    <>
      <PartAnswer name="enrolled" {...props} />
      {props.values.part.enrolled === 'no' ? null : <PartText name="schoolUnit" {...props} />}
      {absent ? (
        <>
          <PartText name="unexcusedAbsences" numeric {...props} />
          <PartText name="consecutiveDaysAbsent" numeric {...props} />
        </>
      ) : null}
      {asksParentsAbroad(props.values) ? (
        <ChoiceField
          id="part-parentsAbroad"
          label={t('part.parentsAbroad')}
          value={props.values.part.parentsAbroad}
          onChange={(parentsAbroad) => {
            set({ parentsAbroad });
          }}
          options={(['none', 'one', 'both', 'sole-supporter'] as const).map((value) => ({
            value,
            label: t(`abroad.${value}`),
          }))}
        />
      ) : null}
    </>
  );
};

const Police = (props: StepProps) => {
  const t = useTexts('partner');
  const set = usePart(props);
  return (
    <>
      <PartText name="caseFileNumber" {...props} />
      <ChoiceField
        id="part-protectionOrder"
        label={t('part.protectionOrder')}
        value={props.values.part.protectionOrder}
        onChange={(protectionOrder) => {
          set({ protectionOrder });
        }}
        options={(['none', 'provisional', 'court'] as const).map((value) => ({ value, label: t(`order.${value}`) }))}
      />
      <PartAnswer name="aggressorEvicted" {...props} />
      {asksRiskForm('police', props.values) ? <RiskForm {...props} /> : null}
    </>
  );
};

const Hospital = (props: StepProps) => (
  <>
    <PartTime name="admittedDate" {...props} />
    {props.values.part.admittedDate === '' ? null : <PartTime name="admittedTime" {...props} />}
    <PartText name="ward" {...props} />
    <PartText name="injuries" long {...props} />
    {asksNewborn(props.values) ? <PartAnswer name="newbornLeft" {...props} /> : null}
  </>
);

const Gp = (props: StepProps) => (
  <>
    <PartText name="chronicIllness" {...props} />
    <PartAnswer name="treatmentFollowed" {...props} />
    <PartText name="missedCheckUps" numeric {...props} />
  </>
);

const headings = ['economic', 'social', 'health', 'education', 'housing', 'riskBehaviours'] as const;

/** The observation form: with whom and when, then heading by heading. */
const TownHall = (props: StepProps) => (
  <>
    <PartText name="headOfFamily" {...props} />
    <PartTime name="talkDate" {...props} />
    {props.values.part.talkDate === '' ? null : (
      <>
        <PartTime name="talkStarted" {...props} />
        <PartTime name="talkEnded" {...props} />
      </>
    )}
    {headings.map((name) => (
      <PartText key={name} name={name} long {...props} />
    ))}
  </>
);

/** What only this kind of institution knows, as far as the concerns ask for it. Nothing is required. */
export const PartStep = (props: StepProps) => {
  const t = useTexts('partner');
  const part = () => {
    switch (props.kind) {
      case 'school':
        return <School {...props} />;
      case 'police':
        return <Police {...props} />;
      case 'hospital':
        return <Hospital {...props} />;
      case 'gp':
        return <Gp {...props} />;
      case 'town-hall':
        return <TownHall {...props} />;
    }
  };
  return (
    <>
      <p className="lead">{t('part.lead')}</p>
      {part()}
    </>
  );
};

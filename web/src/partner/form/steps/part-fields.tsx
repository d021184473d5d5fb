import { useTexts } from '../../../texts/use-texts.ts';
import { ChoiceField, TextField } from '../../../ui/field.tsx';
import { type PartValues } from '../values.ts';
import { faultAt, type StepProps } from './step-props.ts';

export type TextName =
  | 'unexcusedAbsences'
  | 'consecutiveDaysAbsent'
  | 'caseFileNumber'
  | 'ward'
  | 'injuries'
  | 'chronicIllness'
  | 'missedCheckUps'
  | 'economic'
  | 'social'
  | 'health'
  | 'education'
  | 'housing'
  | 'riskBehaviours'
  | 'headOfFamily'
  | 'schoolUnit';
export type AnswerName = 'enrolled' | 'aggressorEvicted' | 'newbornLeft' | 'treatmentFollowed';

/** Changes one answer of the institution's part. */
export const usePart =
  ({ change }: StepProps) =>
  (part: Partial<PartValues>): void => {
    change((now) => ({ part: { ...now.part, ...part } }));
  };

/** As shared/domain/referral/kind-parts.ts has them, in characters; the others take 2,000. */
const shorter: Partial<Record<TextName, number>> = {
  caseFileNumber: 60,
  ward: 100,
  chronicIllness: 500,
  headOfFamily: 200,
  schoolUnit: 200,
};

type TextProps = StepProps & { name: TextName; long?: boolean; numeric?: boolean };

export const PartText = ({ name, long = false, numeric = false, ...props }: TextProps) => {
  const t = useTexts('partner');
  const set = usePart(props);
  return (
    <TextField
      id={`part-${name}`}
      label={t(`part.${name}`)}
      fault={faultAt(t, props.faults, `part-${name}`)}
      long={long}
      short={numeric}
      inputMode={numeric ? 'numeric' : 'text'}
      maxLength={numeric ? 4 : (shorter[name] ?? 2_000)}
      value={props.values.part[name]}
      onChange={(text) => {
        set({ [name]: text });
      }}
    />
  );
};

export type DayName = 'admittedDate' | 'talkDate';
export type HourName = 'admittedTime' | 'talkStarted' | 'talkEnded';

/** A day of the calendar, or an hour of the day; either may be missing. */
export const PartTime = ({ name, ...props }: StepProps & { name: DayName | HourName }) => {
  const t = useTexts('partner');
  const set = usePart(props);
  const isDay = name === 'admittedDate' || name === 'talkDate';
  return (
    <TextField
      id={`part-${name}`}
      type={isDay ? 'date' : 'text'}
      short
      label={t(`part.${name}`)}
      hint={isDay ? undefined : t('story.timeHint')}
      fault={faultAt(t, props.faults, `part-${name}`)}
      inputMode="numeric"
      maxLength={isDay ? 10 : 5}
      value={props.values.part[name]}
      onChange={(text) => {
        set({ [name]: text });
      }}
    />
  );
};

export const PartAnswer = ({ name, ...props }: StepProps & { name: AnswerName }) => {
  const t = useTexts('partner');
  const set = usePart(props);
  return (
    <ChoiceField
      id={`part-${name}`}
      inline
      label={t(`part.${name}`)}
      value={props.values.part[name]}
      onChange={(answer) => {
        set({ [name]: answer });
      }}
      options={(['yes', 'no', 'unknown'] as const).map((value) => ({ value, label: t(`answer.${value}`) }))}
    />
  );
};

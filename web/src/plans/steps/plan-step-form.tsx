import { useState } from 'react';
import { planEndings, reEvaluationOutcomes } from '../../../../shared/domain/plan/plan.ts';
import { type PlanView } from '../../api/answers.ts';
import { useTexts } from '../../texts/use-texts.ts';
import { ChoiceField, SelectField, TextField } from '../../ui/field.tsx';
import { todayHere } from '../../ui/today.ts';
import { type PlanCall } from '../use-plans.ts';
import { FormButtons } from '../../ui/form-buttons.tsx';

export type DecidedStep = 'propose' | 'return' | 'approve' | 're-evaluate' | 'end';

/** A plan ends as "replaced" by the approval of the one that replaces it, not by hand. */
const endings = planEndings.filter((ending) => ending !== 'replaced');

type Written = { why: string; day: string; outcome: string; ending: string };
type Field = keyof Written;

const needed: Readonly<Record<DecidedStep, readonly Field[]>> = {
  propose: [],
  return: ['why'],
  approve: ['day'],
  're-evaluate': ['outcome', 'why'],
  end: ['ending', 'why', 'day'],
};

const callOf = (step: DecidedStep, planId: string, { why, day, outcome, ending }: Written): PlanCall | null => {
  switch (step) {
    case 'propose':
      return { step, planId };
    case 'return':
      return { step, planId, why };
    case 'approve':
      return { step, planId, inForceFrom: day };
    case 're-evaluate': {
      const chosen = reEvaluationOutcomes.find((one) => one === outcome);
      return chosen === undefined ? null : { step, planId, body: { outcome: chosen, conclusion: why } };
    }
    case 'end': {
      const chosen = endings.find((one) => one === ending);
      return chosen === undefined ? null : { step, planId, body: { ending: chosen, why, lastDay: day } };
    }
  }
};

type Props = {
  step: DecidedStep;
  plan: PlanView['plan'];
  busy: boolean;
  onSend: (call: PlanCall) => void;
  onCancel: () => void;
};

/** What a step of a plan cannot be made without, and what it brings with it. */
export const PlanStepForm = ({ step, plan, busy, onSend, onCancel }: Props) => {
  const t = useTexts('plans');
  const [written, setWritten] = useState<Written>({ why: '', day: todayHere(), outcome: '', ending: '' });
  const [asked, setAsked] = useState(false);
  const frame = (field: Field) => ({
    id: `step-${field}`,
    value: written[field],
    fault: asked && written[field].trim() === '' ? t('fault.required') : undefined,
    onChange: (value: string) => {
      setWritten((before) => ({ ...before, [field]: value }));
    },
  });
  const field = (name: Field) => {
    switch (name) {
      case 'why':
        return (
          <TextField
            key={name}
            {...frame(name)}
            label={t(step === 're-evaluate' ? 'steps.conclusion' : 'steps.why')}
            long
            maxLength={step === 're-evaluate' ? 4_000 : 1_000}
          />
        );
      case 'day':
        return (
          <TextField
            key={name}
            {...frame(name)}
            label={t(step === 'approve' ? 'steps.inForceFrom' : 'steps.lastDay')}
            type="date"
            short
          />
        );
      case 'outcome':
        return (
          <ChoiceField
            key={name}
            {...frame(name)}
            label={t('steps.outcome')}
            options={reEvaluationOutcomes.map((value) => ({ value, label: t(`outcome.${value}`) }))}
          />
        );
      case 'ending':
        return (
          <SelectField
            key={name}
            {...frame(name)}
            label={t('steps.ending')}
            none={t('choose')}
            options={endings.map((value) => ({ value, label: t(`ending.${value}`) }))}
          />
        );
    }
  };
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setAsked(true);
        if (busy || needed[step].some((name) => written[name].trim() === '')) return;
        const call = callOf(step, plan.planId, written);
        if (call !== null) onSend(call);
      }}
    >
      <h3>{t(`step.${step}`)}</h3>
      <p>{t(`stepText.${step}`)}</p>
      {step === 'approve' && plan.replaces !== null ? <p>{t('steps.replaces', { plan: plan.replaces })}</p> : null}
      {needed[step].map(field)}
      <FormButtons label={t('steps.confirm')} busy={busy} onCancel={onCancel} />
    </form>
  );
};

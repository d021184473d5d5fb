import { useState } from 'react';
import { closingReasons } from '../../../../shared/domain/case/case.ts';
import { transitionOf, type Need, type TransitionName } from '../../../../shared/domain/case/transitions.ts';
import { useTexts } from '../../texts/use-texts.ts';
import { SelectField, TextField } from '../../ui/field.tsx';
import { type TransitionBody } from './use-case-file.ts';

const lifeEvents = ['new-certificate', 'moved-domicile', 'changed-civil-status', 'death'] as const;

type Written = Partial<Record<Need, string>>;

const bodyOf = (transition: TransitionName, written: Written): TransitionBody => {
  const { document, reason, staff } = written;
  const closing = closingReasons.find((one) => one === written['closing-reason']);
  const lifeEvent = lifeEvents.find((one) => one === written['life-event']);
  return {
    transition,
    ...(document === undefined ? {} : { documentId: document }),
    ...(reason === undefined ? {} : { reason }),
    ...(staff === undefined ? {} : { staffId: staff }),
    ...(closing === undefined ? {} : { closingReason: closing }),
    ...(lifeEvent === undefined ? {} : { lifeEvent }),
  };
};

type Props = {
  step: TransitionName;
  busy: boolean;
  onSend: (body: TransitionBody) => void;
  onCancel: () => void;
};

/** What a step cannot be made without, asked for before it is sent; and which clocks it touches. */
export const StepForm = ({ step, busy, onSend, onCancel }: Props) => {
  const t = useTexts('cases');
  const [written, setWritten] = useState<Written>({});
  const [asked, setAsked] = useState(false);
  const { needs, meets, starts } = transitionOf(step);
  const missing = needs.filter((need) => (written[need] ?? '').trim() === '');
  const set = (need: Need) => (value: string) => {
    setWritten((before) => ({ ...before, [need]: value }));
  };
  const common = (need: Need) => ({
    id: `need-${need}`,
    label: t(`need.${need}`),
    fault: asked && missing.includes(need) ? t('step.required') : undefined,
    value: written[need] ?? '',
    onChange: set(need),
  });
  const field = (need: Need) => {
    switch (need) {
      case 'document':
        return <TextField key={need} {...common(need)} hint={t('need.documentHint')} maxLength={80} />;
      case 'staff':
        return <TextField key={need} {...common(need)} hint={t('need.staffHint')} maxLength={60} />;
      case 'reason':
        return <TextField key={need} {...common(need)} long maxLength={2_000} />;
      case 'closing-reason':
        return (
          <SelectField
            key={need}
            {...common(need)}
            none={t('step.choose')}
            options={closingReasons.map((value) => ({ value, label: t(`closing.${value}`) }))}
          />
        );
      case 'life-event':
        return (
          <SelectField
            key={need}
            {...common(need)}
            none={t('step.choose')}
            options={lifeEvents.map((value) => ({ value, label: t(`life.${value}`) }))}
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
        if (missing.length === 0 && !busy) onSend(bodyOf(step, written));
      }}
    >
      <h3>{t(`step.${step}`)}</h3>
      {meets.length === 0 ? null : <p className="hint">{t('step.meets', { rules: meets.join(', ') })}</p>}
      {starts.length === 0 ? null : <p className="hint">{t('step.starts', { rules: starts.join(', ') })}</p>}
      {needs.map(field)}
      <div className="buttons">
        <button type="submit" className="button button-primary" aria-disabled={busy}>
          {t(busy ? 'step.saving' : 'step.confirm')}
        </button>
        <button type="button" className="button" onClick={onCancel}>
          {t('step.cancel')}
        </button>
      </div>
    </form>
  );
};

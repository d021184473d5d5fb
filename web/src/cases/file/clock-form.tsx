import { useState } from 'react';
import { type DeadlineView } from '../../api/answers.ts';
import { useTexts } from '../../texts/use-texts.ts';
import { SelectField, TextField } from '../../ui/field.tsx';
import { type ClockAction } from './clock-choices.ts';
import { FocusedHeading } from './focused-heading.tsx';
import { readLocal } from './read-local.ts';
import { type ClockBody } from './use-case-file.ts';
import { FormButtons } from '../../ui/form-buttons.tsx';

type Written = { reason: string; at: string; why: string };

const bodyOf = (action: ClockAction, { reason, at, why }: Written): ClockBody | null => {
  if (why.trim() === '') return null;
  switch (action) {
    case 'pause':
      return reason === '' ? null : { action, reason, why };
    case 'explain':
      return { action, text: why };
    case 'correct-event': {
      const eventAt = readLocal(at);
      return eventAt === null ? null : { action, eventAt, why };
    }
    case 'resume':
    case 'adopt-rule':
      return { action, why };
  }
};

type Props = {
  clock: DeadlineView;
  action: ClockAction;
  busy: boolean;
  onSend: (body: ClockBody) => void;
  onCancel: () => void;
};

/** One thing done with a clock: what will come of it, and the words the record needs. */
export const ClockForm = ({ clock, action, busy, onSend, onCancel }: Props) => {
  const t = useTexts('cases');
  const [written, setWritten] = useState<Written>({ reason: '', at: '', why: '' });
  const [asked, setAsked] = useState(false);
  const id = (name: string) => `${clock.deadlineId}-${name}`;
  const set = (name: keyof Written) => (value: string) => {
    setWritten((before) => ({ ...before, [name]: value }));
  };
  const missing = (isMissing: boolean) => (asked && isMissing ? t('step.required') : undefined);
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setAsked(true);
        const body = bodyOf(action, written);
        if (body !== null && !busy) onSend(body);
      }}
    >
      <FocusedHeading>
        {t(`do.${action}`)}: {clock.rule}
      </FocusedHeading>
      <p className="hint">{t(`then.${action}`)}</p>
      {action === 'pause' ? (
        <SelectField
          id={id('reason')}
          label={t('clock.reason')}
          hint={t('clock.reasonHint')}
          none={t('step.choose')}
          value={written.reason}
          onChange={set('reason')}
          fault={missing(written.reason === '')}
          options={clock.pauseReasons.map(({ reason, label }) => ({ value: reason, label }))}
        />
      ) : null}
      {action === 'correct-event' ? (
        <TextField
          id={id('at')}
          type="datetime-local"
          short
          label={t('clock.eventAt')}
          hint={clock.event}
          value={written.at}
          onChange={set('at')}
          fault={missing(readLocal(written.at) === null)}
        />
      ) : null}
      <TextField
        id={id('why')}
        long
        maxLength={2_000}
        label={t(action === 'explain' ? 'clock.explanation' : 'clock.why')}
        value={written.why}
        onChange={set('why')}
        fault={missing(written.why.trim() === '')}
      />
      <FormButtons label={t(`do.${action}`)} busy={busy} onCancel={onCancel} />
    </form>
  );
};

import { useState } from 'react';
import { closingReasons } from '../../../../shared/domain/case/case.ts';
import { transitionOf, type Need, type TransitionName } from '../../../../shared/domain/case/transitions.ts';
import { type CaseView } from '../../api/answers.ts';
import { useTexts } from '../../texts/use-texts.ts';
import { SelectField, TextField } from '../../ui/field.tsx';
import { Failed } from '../../ui/states.tsx';
import { useRequests } from '../requests/use-requests.ts';
import { FocusedHeading } from './focused-heading.tsx';
import { DocumentField } from './document-field.tsx';
import { StepClocks } from './step-clocks.tsx';
import { WaitingRequests, waits } from './waiting-requests.tsx';
import { useColleagues, type TransitionBody } from './use-case-file.ts';
import { FormButtons } from '../../ui/form-buttons.tsx';

const lifeEvents = ['new-certificate', 'moved-domicile', 'changed-civil-status', 'death'] as const;

type Written = Partial<Record<Need, string>>;

const bodyOf = (transition: TransitionName, written: Written, waiting: readonly string[]): TransitionBody => {
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
    ...(waiting.length === 0 ? {} : { withdrawRequests: [...waiting] }),
  };
};

type Props = {
  id: string;
  step: TransitionName;
  busy: boolean;
  onSend: (body: TransitionBody, assignee: CaseView['assignedTo']) => void;
  onCancel: () => void;
};

/** What a step cannot be made without, asked for before it is sent; and which clocks it touches. */
export const StepForm = ({ id, step, busy, onSend, onCancel }: Props) => {
  const t = useTexts('cases');
  const [written, setWritten] = useState<Written>({});
  const [asked, setAsked] = useState(false);
  const { needs, to } = transitionOf(step);
  const closes = to === 'closed';
  const requests = useRequests(id, closes);
  const waiting = (requests.data ?? []).filter(waits).map(({ requestId }) => requestId);
  const colleagues = useColleagues(needs.includes('staff'));
  const missing = needs.filter((need) => (written[need] ?? '').trim() === '');
  const common = (need: Need) => ({
    id: `need-${need}`,
    label: t(`need.${need}`),
    fault: asked && missing.includes(need) ? t('step.required') : undefined,
    value: written[need] ?? '',
    onChange: (value: string) => {
      setWritten((before) => ({ ...before, [need]: value }));
    },
  });
  const field = (need: Need) => {
    switch (need) {
      case 'document':
        return <DocumentField key={need} {...common(need)} caseId={id} />;
      case 'staff':
        return (
          <SelectField
            key={need}
            {...common(need)}
            hint={t('need.staffHint')}
            none={t(colleagues.isPending ? 'need.staffLoading' : 'step.choose')}
            options={(colleagues.data ?? []).map(({ staffId, name, openCases }) => ({
              value: staffId,
              label: t('need.load', { name, count: openCases }),
            }))}
          />
        );
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
  const chosen = colleagues.data?.find(({ staffId }) => staffId === written.staff);
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setAsked(true);
        if (missing.length > 0 || busy) return;
        onSend(
          bodyOf(step, written, closes ? waiting : []),
          chosen === undefined ? null : { staffId: chosen.staffId, name: chosen.name },
        );
      }}
    >
      <FocusedHeading>{t(`step.${step}`)}</FocusedHeading>
      <StepClocks id={id} step={step} />
      {colleagues.isError ? <Failed error={colleagues.error} retry={() => void colleagues.refetch()} /> : null}
      {closes ? <WaitingRequests id={id} /> : null}
      {needs.map(field)}
      <FormButtons label={t('step.confirm')} busy={busy} onCancel={onCancel} />
    </form>
  );
};

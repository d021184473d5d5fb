import { useEffect, useRef, useState } from 'react';
import { useServices } from '../../app/services.ts';
import { useTexts } from '../../texts/use-texts.ts';
import { Notice } from '../../ui/notice.tsx';
import { isUploaded } from '../attachments/attached-file.ts';
import { type Draft } from '../drafts/draft.ts';
import { draftsOf } from '../drafts/drafts-context.ts';
import { flush } from '../drafts/outbox-state.ts';
import { go } from '../routing/location.ts';
import { faultsOf, type Faults } from './checks.ts';
import { reportOf } from './report-of.ts';
import { numberOf, stepAfter, stepBefore, steps, type Step } from './steps.ts';
import { type StepProps } from './steps/step-props.ts';
import { StepFields } from './steps/step-fields.tsx';
import { useDraft } from './use-draft.ts';

type Props = { first: Draft; onHandedOver: () => void; onDiscard: () => void };

/** A referral, one step after the other. It keeps itself; it is sent only from the last step. */
export const Form = ({ first, onHandedOver, onDiscard }: Props) => {
  const t = useTexts('partner');
  const services = useServices();
  const { store } = draftsOf(services);
  const { draft, change, save, saved, newest } = useDraft(store, first);
  const [faults, setFaults] = useState<Faults>({});
  const [sending, setSending] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  const summary = useRef<HTMLDivElement>(null);
  const { step, values, kind } = draft;

  useEffect(() => {
    heading.current?.focus();
  }, [step]);
  useEffect(() => {
    if (Object.keys(faults).length > 0) summary.current?.focus();
  }, [faults]);

  const goTo = (next: Step): void => {
    setFaults({});
    change({ step: next });
    scrollTo(0, 0);
  };
  const changeValues: StepProps['change'] = (part) => {
    const { values: now } = newest();
    change({ values: { ...now, ...(typeof part === 'function' ? part(now) : part) } });
  };

  /** The first step that still lacks something, also one that was jumped over. */
  const firstFaulty = (): [Step, Faults] | null => {
    for (const one of steps) {
      const found = faultsOf(one, newest().values, new Date());
      if (Object.keys(found).length > 0) return [one, found];
    }
    return null;
  };

  const send = async (): Promise<void> => {
    const wrong = firstFaulty();
    if (wrong !== null) {
      change({ step: wrong[0] });
      setFaults(wrong[1]);
      return;
    }
    setSending(true);
    const { values: final } = newest();
    // Without all its files the body is not known yet: it is made when they have arrived.
    const body = final.attachments.every(isUploaded) ? reportOf(kind, final) : null;
    change({ state: 'waiting', body, faults: [] });
    await save();
    const sent = await flush(services);
    const mine = sent.find(({ draftId }) => draftId === first.draftId);
    if (mine === undefined) onHandedOver();
    else go(`/partener/primit/${mine.receipt}`);
  };

  const next = (): void => {
    const found = faultsOf(step, newest().values, new Date());
    setFaults(found);
    if (Object.keys(found).length === 0) goTo(stepAfter(step));
  };

  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (sending) return;
        if (step === 'review') void send();
        else next();
      }}
    >
      <p className="progress">
        <progress max={steps.length} value={numberOf(step)} aria-label={t('form.progressLabel')} />{' '}
        {t('form.progress', { number: numberOf(step), all: steps.length })}
      </p>
      <h2 ref={heading} tabIndex={-1} className="step-title">
        {t(`step.${step}`)}
      </h2>
      {draft.faults.length === 0 ? null : (
        <Notice tone="danger" title={t('form.refused')}>
          <ul>
            {draft.faults.map(({ pointer, detail }) => (
              <li key={pointer}>
                {detail} {pointer === '' ? null : <code>{pointer}</code>}
              </li>
            ))}
          </ul>
        </Notice>
      )}
      {Object.keys(faults).length === 0 ? null : (
        <div ref={summary} tabIndex={-1} className="notice notice-danger" role="alert">
          <p>
            <strong>{t('form.faults')}</strong>
          </p>
          <ul>
            {Object.entries(faults).map(([id, name]) => (
              <li key={id}>
                <a href={`#${id}`}>{t(`fault.${name}`)}</a>
              </li>
            ))}
          </ul>
        </div>
      )}
      <StepFields
        step={step}
        draftId={draft.draftId}
        kind={kind}
        values={values}
        faults={faults}
        change={changeValues}
        onEdit={goTo}
      />
      <div className="buttons">
        <button type="submit" className="button button-primary" aria-disabled={sending}>
          {step === 'review' ? t(sending ? 'form.sending' : 'form.send') : t('form.next')}
        </button>
        {step === 'danger' ? null : (
          <button
            type="button"
            className="button"
            onClick={() => {
              goTo(stepBefore(step));
            }}
          >
            {t('form.back')}
          </button>
        )}
      </div>
      <p className="hint kept" role="status">
        {t(`kept.${saved}`)}
      </p>
      <details className="more">
        <summary>{t('form.discard')}</summary>
        <p>{t('form.discardText')}</p>
        <button type="button" className="button button-danger" onClick={onDiscard}>
          {t('form.discardConfirm')}
        </button>
      </details>
    </form>
  );
};

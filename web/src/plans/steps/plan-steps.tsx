import { useState } from 'react';
import * as z from 'zod/mini';
import { transitionNames } from '../../../../shared/domain/case/transitions.ts';
import { type PlanView } from '../../api/answers.ts';
import { isRefused, Refusal } from '../../api/refusal.ts';
import { useTexts } from '../../texts/use-texts.ts';
import { Failed } from '../../ui/states.tsx';
import { doublesIn } from '../double.ts';
import { type PlanCall, type PlanChange } from '../use-plans.ts';
import { PlanStepForm, type DecidedStep } from './plan-step-form.tsx';

/** Steps that are decided on here; items are added and taken out where they lie. */
const decided = ['propose', 'return', 'approve', 're-evaluate', 'end'] as const satisfies readonly DecidedStep[];

/** What the API adds to `transition-illegal`: what can be done with the case instead. */
const legalNow = z.object({ legal: z.array(z.enum(transitionNames)) });

const Refused = ({ error }: { error: unknown }) => {
  const t = useTexts('plans');
  const step = useTexts('cases');
  const illegal = isRefused(error, 'transition-illegal');
  const legal = illegal && error instanceof Refusal ? (legalNow.safeParse(error.problem).data?.legal ?? []) : [];
  return (
    <>
      <Failed error={error} />
      {illegal ? (
        <>
          <p>{t('steps.caseFirst')}</p>
          <ul>
            {legal.map((name) => (
              <li key={name}>{step(`step.${name}`)}</li>
            ))}
          </ul>
        </>
      ) : null}
    </>
  );
};

type Props = {
  view: PlanView;
  change: PlanChange;
  send: (call: PlanCall, done: () => void) => void;
};

/** What can be done with the plan as it stands, by this person, and what each step needs and brings. */
export const PlanSteps = ({ view, change, send }: Props) => {
  const t = useTexts('plans');
  const [step, setStep] = useState<DecidedStep | null>(null);
  const { plan, legal, items } = view;
  const mine = decided.filter((one) => legal.includes(one));
  const shown = step !== null && mine.includes(step) ? step : null;
  const failed =
    change.isError &&
    change.variables.call.step !== 'add-item' &&
    !isRefused(change.error, 'version-stale') &&
    doublesIn(change.error) === null;
  return (
    <section className="card no-print" aria-labelledby="steps">
      <h2 id="steps">{t('steps.title')}</h2>
      {failed ? <Refused error={change.error} /> : null}
      {plan.state === 'proposed' && !legal.includes('approve') ? <p>{t('steps.waits')}</p> : null}
      {mine.length === 0 ? <p className="lead">{t('steps.none')}</p> : null}
      {shown === null ? (
        <ul className="cards">
          {mine.map((name) => {
            const empty = name === 'propose' && items.length === 0;
            return (
              <li key={name}>
                <button
                  type="button"
                  className="button button-plain step-choice"
                  aria-disabled={empty}
                  aria-describedby={`step-${name}`}
                  onClick={() => {
                    if (empty) return;
                    change.reset();
                    setStep(name);
                  }}
                >
                  {t(`step.${name}`)}…
                </button>
                <p className="hint" id={`step-${name}`}>
                  {t(empty ? 'steps.needsItems' : `stepText.${name}`)}
                </p>
              </li>
            );
          })}
        </ul>
      ) : (
        <PlanStepForm
          key={shown}
          step={shown}
          plan={plan}
          busy={change.isPending}
          onCancel={() => {
            setStep(null);
          }}
          onSend={(call) => {
            send(call, () => {
              setStep(null);
            });
          }}
        />
      )}
    </section>
  );
};

import { useState } from 'react';
import * as z from 'zod/mini';
import {
  legalFrom,
  transitionNames,
  transitionOf,
  type TransitionName,
} from '../../../../shared/domain/case/transitions.ts';
import { staffRoles } from '../../../../shared/domain/escalation/policy.ts';
import { isRefused, Refusal, type Answer } from '../../api/refusal.ts';
import { type CaseView } from '../../api/answers.ts';
import { useMe } from '../../app/use-me.ts';
import { useSession } from '../../sign-in/use-session.ts';
import { useTexts } from '../../texts/use-texts.ts';
import { Conflict } from '../../ui/conflict.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Failed } from '../../ui/states.tsx';
import { changesBetween } from './changes.ts';
import { SinceThen } from './since-then.tsx';
import { StepForm } from './step-form.tsx';
import { useCase, useTransition } from './use-case-file.ts';

/** What the API adds to `transition-illegal`: the steps that are possible now. */
const legalNow = z.object({ legal: z.array(z.enum(transitionNames)) });

const Refused = ({ error }: { error: unknown }) => {
  const t = useTexts('cases');
  const legal = error instanceof Refusal ? legalNow.safeParse(error.problem).data?.legal : undefined;
  const faults = error instanceof Refusal ? (error.problem.errors ?? []) : [];
  return (
    <>
      <Failed error={error} />
      {legal === undefined ? null : (
        <Notice title={t('step.possible')}>
          <ul>
            {legal.map((name) => (
              <li key={name}>{t(`step.${name}`)}</li>
            ))}
          </ul>
        </Notice>
      )}
      {faults.length === 0 ? null : (
        <ul>
          {faults.map(({ pointer, detail }) => (
            <li key={pointer}>{detail}</li>
          ))}
        </ul>
      )}
    </>
  );
};

const Choices = ({
  legal,
  onChoose,
}: {
  legal: readonly TransitionName[];
  onChoose: (name: TransitionName) => void;
}) => {
  const t = useTexts('cases');
  return (
    <ul className="cards">
      {legal.map((name) => (
        <li key={name}>
          <button
            type="button"
            className="button button-plain step-choice"
            onClick={() => {
              onChoose(name);
            }}
          >
            {t(`step.${name}`)}
            {transitionOf(name).needs.length === 0 ? '' : '…'}
          </button>
          {transitionOf(name).needs.length === 0 ? null : (
            <p className="hint step-needs">
              {t('step.needs', {
                what: transitionOf(name)
                  .needs.map((need) => t(`needed.${need}`))
                  .join(', '),
              })}
            </p>
          )}
        </li>
      ))}
    </ul>
  );
};

/** What can be done with the case as it stands, by this person; the API has the last word. */
export const Steps = ({ id, seen }: { id: string; seen: Answer<CaseView> }) => {
  const t = useTexts('cases');
  const { roles } = useSession();
  const { data: me } = useMe();
  const [step, setStep] = useState<TransitionName | null>(null);
  const { refetch } = useCase(id);
  const transition = useTransition(id);
  const [now, setNow] = useState<CaseView | null>(null);
  /** As it was when the step was chosen: what was decided on. */
  const [basis, setBasis] = useState(seen);
  const mine = staffRoles.filter((role) => roles.includes(role));

  if (now !== null)
    return (
      <Conflict
        changes={changesBetween(t, basis.value, now)}
        onContinue={() => {
          setNow(null);
          setStep(null);
          transition.reset();
        }}
      >
        <SinceThen error={transition.error} />
      </Conflict>
    );
  return (
    <section className="card" aria-labelledby="steps">
      <h2 id="steps">{t('steps.title')}</h2>
      {transition.isError && !isRefused(transition.error, 'version-stale') ? (
        <Refused error={transition.error} />
      ) : null}
      {transition.isSuccess && step === null ? (
        <Notice tone="good">
          <p>{t('steps.done')}</p>
        </Notice>
      ) : null}
      {step === null ? (
        <Choices
          legal={legalFrom(seen.value.stage, mine)}
          onChoose={(name) => {
            transition.reset();
            setBasis(seen);
            setStep(name);
          }}
        />
      ) : (
        <StepForm
          key={step}
          id={id}
          step={step}
          busy={transition.isPending}
          onCancel={() => {
            setStep(null);
            transition.reset();
          }}
          onSend={(body, chosen) => {
            const self = step === 'take' && me?.speaksFor === 'county' ? { staffId: me.staffId, name: me.name } : null;
            transition.mutate(
              { etag: basis.etag ?? '', body, assignee: chosen ?? self },
              {
                onSuccess: () => {
                  setStep(null);
                },
                onError: (error) => {
                  if (!isRefused(error, 'version-stale')) return;
                  void refetch().then(({ data }) => {
                    if (data !== undefined) setNow(data.value);
                  });
                },
              },
            );
          }}
        />
      )}
    </section>
  );
};

import { useState } from 'react';
import { Link, useLocation, useParams } from 'react-router';
import * as z from 'zod/mini';
import { type PlanView } from '../api/answers.ts';
import { isRefused } from '../api/refusal.ts';
import { NotFoundPage } from '../app/not-found-page.tsx';
import { changesBetween } from '../cases/file/changes.ts';
import { ageNow } from '../cases/person-age.ts';
import { StaleCase } from '../records/stale.tsx';
import { useTexts } from '../texts/use-texts.ts';
import { Notice } from '../ui/notice.tsx';
import { Page } from '../ui/page.tsx';
import { Failed, Loading, OfflineBanner } from '../ui/states.tsx';
import { AboutPlan, PlanHistory, Signatures } from './about-plan.tsx';
import { ItemForm } from './item/item-form.tsx';
import { Items } from './items.tsx';
import { planChanges } from './plan-changes.ts';
import { PlanSteps } from './steps/plan-steps.tsx';
import { usePlanChange, usePlanning, type PlanCall, type Planning } from './use-plans.ts';
import './plans.css';

const wantedNeed = z.object({ need: z.string(), vulnerability: z.string() });

type Props = { id: string; planning: Planning; view: PlanView };

const Opened = ({ id, planning, view }: Props) => {
  const t = useTexts('plans');
  const step = useTexts('cases');
  const state: unknown = useLocation().state;
  const change = usePlanChange(id);
  const { refetch } = usePlanning(id);
  const [conflict, setConflict] = useState<{ before: Planning; now: Planning } | null>(null);
  const { planId } = view.plan;

  const send = (call: PlanCall, done: () => void = () => undefined, refused?: (error: unknown) => void): void => {
    change.mutate(
      { etag: planning.etag, call },
      {
        onSuccess: done,
        onError: (error) => {
          refused?.(error);
          if (!isRefused(error, 'version-stale')) return;
          void refetch().then(({ data }) => {
            if (data !== undefined) setConflict({ before: planning, now: data });
          });
        },
      },
    );
  };

  const find = ({ plans }: Planning) => plans.find(({ plan }) => plan.planId === planId);
  const before = conflict === null ? undefined : find(conflict.before);
  return (
    <>
      {conflict === null ? null : (
        <StaleCase
          error={change.error}
          changes={[
            ...changesBetween(step, conflict.before.view, conflict.now.view),
            ...(before === undefined ? [] : planChanges(t, before, find(conflict.now))),
          ]}
          onContinue={() => {
            setConflict(null);
            change.reset();
          }}
        />
      )}
      {change.isSuccess && conflict === null ? (
        <Notice tone="good">
          <p>{t(`done.${change.variables.call.step}`)}</p>
        </Notice>
      ) : null}
      <div className="columns columns-2">
        <div>
          <AboutPlan id={id} view={view} />
          <section aria-labelledby="items">
            <h2 id="items">{t('items.title')}</h2>
            <Items view={view} send={send} />
          </section>
          <PlanHistory view={view} />
          <Signatures />
        </div>
        <div hidden={conflict !== null}>
          <PlanSteps view={view} change={change} send={send} />
          {view.legal.includes('add-item') ? (
            <ItemForm
              caseId={id}
              planId={planId}
              age={String(ageNow(planning.view.person) ?? '')}
              change={change}
              wanted={wantedNeed.safeParse(state).data ?? {}}
              send={send}
            />
          ) : null}
          <p className="no-print">
            <button type="button" className="button" onClick={print}>
              {t('print')}
            </button>
          </p>
        </div>
      </div>
    </>
  );
};

/** A plan: what it gives, what can be done with it, and what it says on paper. */
export const PlanPage = () => {
  const t = useTexts('plans');
  const { id = '', planId = '' } = useParams();
  const { data, isPending, error, refetch } = usePlanning(id);
  const view = data?.plans.find(({ plan }) => plan.planId === planId);
  if (data !== undefined && view === undefined) return <NotFoundPage />;
  return (
    <Page title={t('plan.title', { id: planId })}>
      <OfflineBanner>
        <p>{t('offline')}</p>
      </OfflineBanner>
      {isPending ? <Loading /> : null}
      {error === null ? null : <Failed error={error} retry={() => void refetch()} />}
      {data === undefined || view === undefined ? null : <Opened id={id} planning={data} view={view} />}
      <p className="no-print">
        <Link to={`/cazuri/${id}/planuri`}>{t('back.plans')}</Link> · <Link to={`/cazuri/${id}`}>{t('back.case')}</Link>
      </p>
    </Page>
  );
};

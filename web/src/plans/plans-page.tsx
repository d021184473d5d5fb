import { useState } from 'react';
import { Link, useNavigate, useParams } from 'react-router';
import { planKinds, type PlanKind } from '../../../shared/domain/plan/plan.ts';
import { type PlanView } from '../api/answers.ts';
import { isRefused } from '../api/refusal.ts';
import { changesBetween } from '../cases/file/changes.ts';
import { StaleCase } from '../records/stale.tsx';
import { useTexts } from '../texts/use-texts.ts';
import { ChoiceField, SelectField, TextField } from '../ui/field.tsx';
import { Page } from '../ui/page.tsx';
import { Failed, Loading, OfflineBanner } from '../ui/states.tsx';
import { MinimumPackage } from './package.tsx';
import { StateTags } from './state-tags.tsx';
import { usePlanChange, usePlanning, type Planning } from './use-plans.ts';
import './plans.css';

const One = ({ id, view }: { id: string; view: PlanView }) => {
  const t = useTexts('plans');
  const { plan, items } = view;
  return (
    <li className="card">
      <h3>
        <Link to={`/cazuri/${id}/planuri/${plan.planId}`}>
          {t(`kind.${plan.kind}`)} {plan.planId}
        </Link>
      </h3>
      <StateTags view={view} />
      <p className="story">{plan.goal}</p>
      <p className="lead">
        {plan.institution.name} · {t('items.count', { count: items.length })}
      </p>
    </li>
  );
};

/** A plan is begun with what it is for; its items are added one by one, each checked against all others. */
const Begin = ({ id, planning }: { id: string; planning: Planning }) => {
  const t = useTexts('plans');
  const step = useTexts('cases');
  const navigate = useNavigate();
  const change = usePlanChange(id);
  const { refetch } = usePlanning(id);
  const [key, setKey] = useState(() => crypto.randomUUID());
  const [kind, setKind] = useState<PlanKind>('service-plan');
  const [goal, setGoal] = useState('');
  const [replaces, setReplaces] = useState('');
  const [asked, setAsked] = useState(false);
  const [now, setNow] = useState<Planning | null>(null);
  const [basis, setBasis] = useState(planning);
  const replaceable = planning.plans.filter(({ plan }) => plan.state === 'approved' && plan.kind === kind);
  if (now !== null)
    return (
      <StaleCase
        error={change.error}
        changes={changesBetween(step, basis.view, now.view)}
        onContinue={() => {
          setBasis(now);
          setNow(null);
          change.reset();
        }}
      />
    );
  return (
    <form
      noValidate
      className="card"
      onSubmit={(event) => {
        event.preventDefault();
        setAsked(true);
        if (goal.trim() === '' || change.isPending) return;
        const body = { kind, goal, ...(replaces === '' ? {} : { replaces }) };
        change.mutate(
          { etag: planning.etag, call: { step: 'begin', key, body } },
          {
            onSuccess: ({ value }) => {
              setKey(crypto.randomUUID());
              void navigate(`/cazuri/${id}/planuri/${value.plan.plan.planId}`);
            },
            onError: (error) => {
              if (!isRefused(error, 'version-stale')) return;
              setBasis(planning);
              void refetch().then(({ data }) => {
                if (data !== undefined) setNow(data);
              });
            },
          },
        );
      }}
    >
      <h2>{t('begin.title')}</h2>
      {change.isError && !isRefused(change.error, 'version-stale') ? <Failed error={change.error} /> : null}
      <ChoiceField
        id="kind"
        label={t('begin.kind')}
        value={kind}
        onChange={(value) => {
          setKind(value);
          setReplaces('');
        }}
        options={planKinds.map((value) => ({ value, label: t(`kind.${value}`), hint: t(`kindHint.${value}`) }))}
      />
      <TextField
        id="goal"
        label={t('fact.goal')}
        hint={t('begin.goalHint')}
        long
        maxLength={2_000}
        value={goal}
        onChange={setGoal}
        fault={asked && goal.trim() === '' ? t('fault.required') : undefined}
      />
      {replaceable.length === 0 ? null : (
        <SelectField
          id="replaces"
          label={t('begin.replaces')}
          hint={t('begin.replacesHint')}
          none={t('begin.replacesNone')}
          value={replaces}
          onChange={setReplaces}
          options={replaceable.map(({ plan }) => ({ value: plan.planId, label: `${plan.planId}: ${plan.goal}` }))}
        />
      )}
      <div className="buttons">
        <button type="submit" className="button button-primary" aria-disabled={change.isPending}>
          {t(change.isPending ? 'saving' : 'begin.confirm')}
        </button>
      </div>
    </form>
  );
};

const order = ['proposed', 'draft', 'approved', 'ended'];

/** The plans of a case, what is to be decided first; what the open vulnerabilities ask for; a new plan. */
export const PlansPage = () => {
  const t = useTexts('plans');
  const { id = '' } = useParams();
  const { data, isPending, error, refetch } = usePlanning(id);
  const draft = data?.plans.find(({ plan }) => plan.state === 'draft')?.plan.planId;
  return (
    <Page title={t('plans.title')}>
      <OfflineBanner>
        <p>{t('offline')}</p>
      </OfflineBanner>
      {isPending ? <Loading /> : null}
      {error === null ? null : <Failed error={error} retry={() => void refetch()} />}
      {data === undefined ? null : (
        <div className="columns columns-2">
          <div>
            <h2>{t('plans.list')}</h2>
            {data.plans.length === 0 ? <p className="lead">{t('plans.none')}</p> : null}
            <ul className="cards">
              {data.plans
                .toSorted((a, b) => order.indexOf(a.plan.state) - order.indexOf(b.plan.state))
                .map((view) => (
                  <One key={view.plan.planId} id={id} view={view} />
                ))}
            </ul>
            <Begin id={id} planning={data} />
          </div>
          <section aria-labelledby="package">
            <h2 id="package">{t('package.title')}</h2>
            <MinimumPackage
              id={id}
              action={
                draft === undefined
                  ? undefined
                  : ({ need, label }, vulnerability) => (
                      <Link
                        to={`/cazuri/${id}/planuri/${draft}`}
                        state={{ need, vulnerability }}
                        aria-label={t('package.addNamed', { need: label })}
                      >
                        {t('package.add')}
                      </Link>
                    )
              }
            />
          </section>
        </div>
      )}
      <p>
        <Link to={`/cazuri/${id}`}>{t('back.case')}</Link>
      </p>
    </Page>
  );
};

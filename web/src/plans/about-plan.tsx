import { transitionOf } from '../../../shared/domain/case/transitions.ts';
import { type PlanView } from '../api/answers.ts';
import { Mark } from '../cases/file/mark.tsx';
import { useClocks } from '../cases/file/use-case-file.ts';
import { useTexts } from '../texts/use-texts.ts';
import { Countdown } from '../ui/countdown.tsx';
import { Moment } from '../ui/moment.tsx';
import { spokenDay } from '../../../shared/domain/calendar/local-text.ts';
import { StateTags } from './state-tags.tsx';

/** The clocks of the case that wait for a plan of this kind, or for its re-evaluation. */
const PlanClocks = ({ id, kind }: { id: string; kind: PlanView['plan']['kind'] }) => {
  const { data } = useClocks(id);
  const { meets, starts } = transitionOf(kind === 'service-plan' ? 'approve-service-plan' : 'approve-protection-plan');
  const rules = [...meets, ...starts];
  const running = (data?.items ?? []).filter(
    ({ rule, state }) => rules.includes(rule) && (state === 'open' || state === 'breached'),
  );
  return running.map((clock) => (
    <p key={clock.deadlineId}>
      <Countdown until={clock.strictDue} /> {clock.rule}: {clock.obligation} – <Moment at={clock.strictDue} />{' '}
      <span className="hint">
        {[clock.source, clock.article].filter((part) => part !== null).join(', ')}{' '}
        <Mark verification={clock.verification} />
      </span>
    </p>
  ));
};

/** What the plan is for, how it stands, who proposed and approved it. */
export const AboutPlan = ({ id, view }: { id: string; view: PlanView }) => {
  const t = useTexts('plans');
  const { plan } = view;
  const approval = 'approval' in plan ? plan.approval : null;
  const proposal = plan.state === 'proposed' ? plan : approval;
  const reviews = 'reEvaluations' in plan ? plan.reEvaluations : [];
  return (
    <section className="card" aria-labelledby="about">
      <h2 id="about">{t(`kind.${plan.kind}`)}</h2>
      <StateTags view={view} />
      <dl className="facts">
        <dt>{t('fact.goal')}</dt>
        <dd>{plan.goal}</dd>
        <dt>{t('fact.institution')}</dt>
        <dd>{plan.institution.name}</dd>
        {plan.replaces === null ? null : (
          <>
            <dt>{t('fact.replaces')}</dt>
            <dd>{plan.replaces}</dd>
          </>
        )}
        {proposal === null ? null : (
          <>
            <dt>{t('fact.proposed')}</dt>
            <dd>
              {proposal.proposedBy.name}, <Moment at={proposal.proposedAt} />
            </dd>
          </>
        )}
        {approval === null ? null : (
          <>
            <dt>{t('fact.approved')}</dt>
            <dd>
              {approval.approvedBy.name}, <Moment at={approval.approvedAt} />
            </dd>
            <dt>{t('fact.inForceFrom')}</dt>
            <dd>{spokenDay(approval.inForceFrom)}</dd>
          </>
        )}
        {reviews.map((one) => [
          <dt key={`${one.at} label`}>{t('fact.reEvaluated')}</dt>,
          <dd key={one.at}>
            {t(`outcome.${one.outcome}`)}: {one.conclusion} ({one.by.name}, <Moment at={one.at} />)
          </dd>,
        ])}
        {plan.state === 'ended' ? (
          <>
            <dt>{t('fact.ended')}</dt>
            <dd>
              {t(`ending.${plan.ending}`)}: {plan.why} ({plan.endedBy.name}, <Moment at={plan.endedAt} />)
            </dd>
            <dt>{t('steps.lastDay')}</dt>
            <dd>{spokenDay(plan.lastDay)}</dd>
          </>
        ) : null}
      </dl>
      <PlanClocks id={id} kind={plan.kind} />
    </section>
  );
};

/** Everything the plan went through, newest first. */
export const PlanHistory = ({ view: { plan } }: { view: PlanView }) => {
  const t = useTexts('plans');
  return (
    <details className="fold no-print">
      <summary>{t('history.title')}</summary>
      <ol>
        {plan.history.toReversed().map((event) => (
          <li key={`${event.at} ${event.what} ${event.itemId ?? ''}`}>
            {t(`history.${event.what}`)} · {event.by.name}, <Moment at={event.at} />
            {event.why === null ? '' : ` – ${event.why}`}
          </li>
        ))}
      </ol>
    </details>
  );
};

/** Room for signatures, on paper only. */
export const Signatures = () => {
  const t = useTexts('plans');
  return (
    <div className="print-only signatures">
      {(['worker', 'approver', 'family'] as const).map((who) => (
        <p key={who}>{t(`sign.${who}`)}</p>
      ))}
    </div>
  );
};

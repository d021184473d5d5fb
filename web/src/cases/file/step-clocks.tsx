import { transitionOf, type TransitionName } from '../../../../shared/domain/case/transitions.ts';
import { useTexts, type Tell } from '../../texts/use-texts.ts';
import { Moment } from '../../ui/moment.tsx';
import { useClocks } from './use-case-file.ts';

const named = ['D5', 'D6', 'D7', 'D8', 'D11', 'D12', 'D13', 'D15', 'D20', 'D21', 'D28', 'D29', 'D30'] as const;

/** A rule of the table of steps in words; the county's own words stand beside each running clock. */
const nameOf = (t: Tell<'cases'>, rule: string): string => {
  const known = named.find((one) => one === rule);
  return known === undefined ? rule : `${rule} (${t(`rule.${known}`)})`;
};

/** What a step does to the clocks of the case: those it meets, as they run now, those it starts, and those it ends. */
export const StepClocks = ({ id, step }: { id: string; step: TransitionName }) => {
  const t = useTexts('cases');
  const { data } = useClocks(id);
  const { meets, starts, cancels = [], cancelsRest, repeats } = transitionOf(step);
  const running = (data?.items ?? []).filter(({ state }) => ['open', 'paused', 'breached'].includes(state));
  const met = running.filter(({ rule }) => meets.includes(rule));
  const begun = repeats === true ? meets : starts;
  return (
    <ul className="hint">
      {met.map((clock) => (
        <li key={clock.deadlineId}>
          {t('step.meets', { rule: clock.rule, obligation: clock.obligation })} <Moment at={clock.strictDue} />
        </li>
      ))}
      {meets.length > 0 && met.length === 0 ? (
        <li>{t('step.meetsNone', { rules: meets.map((rule) => nameOf(t, rule)).join(', ') })}</li>
      ) : null}
      {begun.length === 0 ? null : (
        <li>{t('step.starts', { rules: begun.map((rule) => nameOf(t, rule)).join(', ') })}</li>
      )}
      {cancels.length === 0 ? null : (
        <li>{t('step.cancels', { rules: cancels.map((rule) => nameOf(t, rule)).join(', ') })}</li>
      )}
      {cancelsRest === true ? <li>{t('step.cancelsRest')}</li> : null}
    </ul>
  );
};

import { type PlanView } from '../api/answers.ts';
import { type Tell } from '../texts/use-texts.ts';
import { type Change } from '../ui/conflict.tsx';

const itemsOf = ({ items }: PlanView): string => items.map(({ needLabel, what }) => `${needLabel}: ${what}`).join('; ');

/** What of a plan differs from what was on the screen, in words. `now` undefined: it is not there any more. */
export const planChanges = (t: Tell<'plans'>, before: PlanView, now: PlanView | undefined): Change[] => {
  if (now === undefined) return [];
  const facts: Change[] = [
    { what: t('fact.state'), before: t(`state.${before.plan.state}`), now: t(`state.${now.plan.state}`) },
    { what: t('fact.goal'), before: before.plan.goal, now: now.plan.goal },
    { what: t('fact.items'), before: itemsOf(before) || t('items.none'), now: itemsOf(now) || t('items.none') },
  ];
  return facts.filter((fact) => fact.before !== fact.now);
};

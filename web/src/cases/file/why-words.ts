import { closingReasons } from '../../../../shared/domain/case/case.ts';
import { type TimelineEntry } from '../../api/answers.ts';
import { type Tell } from '../../texts/use-texts.ts';
import { wordsOf } from './history-words.ts';

const lifeEvents = ['new-certificate', 'moved-domicile', 'changed-civil-status'] as const;

/** What the service itself gives as a reason. */
const ownReasons = ['case-closed', 'reopened', 'plan.replaced', 'plan.ended'] as const;

/**
 * Why something was done, in words: what a person wrote as they wrote it, what they chose or the service decided by the words
 * it has on the screen. Codes of rules stay codes, by which the rule is found.
 */
export const whyWords = (t: Tell<'cases'>, { what, why }: Pick<TimelineEntry, 'what' | 'why'>): string | null => {
  if (why === null) return null;
  const closing = closingReasons.find((one) => one === why);
  if (closing !== undefined) return t(`closing.${closing}`);
  const life = lifeEvents.find((one) => one === why);
  if (life !== undefined) return t(`life.${life}`);
  const own = ownReasons.find((one) => one === why);
  if (own !== undefined) return t(`because.${own}`);
  if (/^R\d{2}$/.test(why)) return t('because.rule', { rule: why });
  // A clock that a step ended names the step.
  return what.startsWith('deadline.') ? wordsOf(t, why) : why;
};

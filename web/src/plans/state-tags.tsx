import { type PlanView } from '../api/answers.ts';
import { useTexts } from '../texts/use-texts.ts';

const tones = {
  draft: 'tag tag-quiet',
  proposed: 'tag tag-warn',
  approved: 'tag tag-good',
  ended: 'tag tag-quiet',
} as const;

/** How a plan stands, in words. */
export const StateTags = ({ view: { plan, inForce } }: { view: PlanView }) => {
  const t = useTexts('plans');
  return (
    <p className="tags">
      <span className={tones[plan.state]}>{t(`state.${plan.state}`)}</span>
      {inForce ? <span className="tag tag-good">{t('state.inForce')}</span> : null}
    </p>
  );
};

import { useTexts } from '../../texts/use-texts.ts';
import { Mark } from '../mark.tsx';
import { type ClocklessRule } from '../use-settings.ts';

/** A term of the law that no clock is started from, and why. */
export const ClocklessRuleCard = ({ rule: one }: { rule: ClocklessRule }) => {
  const t = useTexts('settings');
  const { rule, event, obligation, limit, why, source, verification } = one;
  return (
    <li className="card">
      <h3>
        {rule}: {obligation}
      </h3>
      <p className="tags">
        <span className="tag tag-quiet">{t('clockless.tag')}</span>
        <Mark verification={verification} />
      </p>
      <dl className="facts">
        <dt>{t('rule.event')}</dt>
        <dd>{event}</dd>
        <dt>{t('rule.within')}</dt>
        <dd>{limit}</dd>
        <dt>{t('clockless.why')}</dt>
        <dd>{t(`clockless.${why}`)}</dd>
        <dt>{t('rule.source')}</dt>
        <dd>{source ?? t('rule.promise')}</dd>
      </dl>
    </li>
  );
};

import { useTexts } from '../texts/use-texts.ts';

/** Always in sight. The numbers are those of domain.md §10 and no others. */
export const Emergency = () => {
  const t = useTexts('app');
  return (
    <aside className="emergency" aria-label={t('emergency.label')}>
      <span>
        {t('emergency.question')} <a href="tel:112">{t('emergency.call')}</a>
      </span>
      <span className="emergency-child">
        {t('emergency.childLine')} <a href="tel:119">119</a>
      </span>
    </aside>
  );
};

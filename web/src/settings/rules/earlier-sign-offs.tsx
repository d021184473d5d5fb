import { useTexts } from '../../texts/use-texts.ts';
import { Moment } from '../../ui/moment.tsx';
import { type RuleView } from '../use-settings.ts';

/** Sign-offs of a rule that hold no longer: who signed, and how each ended. */
export const EarlierSignOffs = ({ earlier }: { earlier: RuleView['earlier'] }) => {
  const t = useTexts('settings');
  if (earlier.length === 0) return null;
  return (
    <details className="fold">
      <summary>{t('signOff.earlier', { count: earlier.length })}</summary>
      <ul>
        {earlier.map(({ by, name, at, note, withdrawn }) => (
          <li key={`${by} ${at}`}>
            <p>
              {t('signOff.given', { name })} <Moment at={at} />: {note}
            </p>
            <p>
              {withdrawn === null ? (
                t('signOff.outdated')
              ) : (
                <>
                  {t('signOff.withdrawn', { name: withdrawn.name })} <Moment at={withdrawn.at} />: {withdrawn.why}
                </>
              )}
            </p>
          </li>
        ))}
      </ul>
    </details>
  );
};

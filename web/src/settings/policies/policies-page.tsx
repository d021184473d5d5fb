import { Link } from 'react-router';
import { urgencies } from '../../../../shared/domain/kernel/urgency.ts';
import { useSession } from '../../sign-in/use-session.ts';
import { useTexts } from '../../texts/use-texts.ts';
import { Moment } from '../../ui/moment.tsx';
import { Failed, Loading } from '../../ui/states.tsx';
import { UrgencyTag } from '../../ui/urgency.tsx';
import { SettingsPage } from '../settings-page.tsx';
import { useSettings } from '../use-settings.ts';
import { durationText } from '../words.ts';
import { PolicyCourse, sentenceOf } from './policy-course.tsx';

/** Who is called for each urgency, in a sentence and on a line of time. */
export const PoliciesPage = () => {
  const t = useTexts('settings');
  const app = useTexts('app');
  const { roles } = useSession();
  const { data, isPending, isError, error, refetch } = useSettings();
  const settings = data?.value;
  return (
    <SettingsPage title={t('policies.title')}>
      {isPending ? <Loading /> : null}
      {isError ? <Failed error={error} retry={() => void refetch()} /> : null}
      {settings === undefined ? null : (
        <>
          <p className="lead">
            {t('policies.version', { version: settings.version, who: settings.name ?? settings.appliedBy })}{' '}
            <Moment at={settings.appliedAt} />
          </p>
          {urgencies.map((urgency) => {
            const policy = settings.policies[urgency];
            return (
              <section key={urgency} className="card" aria-labelledby={`policy-${urgency}`}>
                <h2 id={`policy-${urgency}`}>
                  {t('policies.of', { urgency: app(`urgency.${urgency}`) })} <UrgencyTag urgency={urgency} />
                </h2>
                <p>{sentenceOf(t, policy, settings.people)}</p>
                <PolicyCourse policy={policy} people={settings.people} />
                <p className="hint">
                  {policy.firstContactWithin === undefined
                    ? t('policy.noContact')
                    : t('policy.contact', { time: durationText(t, policy.firstContactWithin) })}
                </p>
                <div className="buttons">
                  {roles.includes('admin') ? (
                    <Link className="button" to={`/reguli/politici/${urgency}`}>
                      {t('policies.edit', { urgency: app(`urgency.${urgency}`) })}
                    </Link>
                  ) : null}
                  <Link className="button button-plain" to={`/reguli/simulare?u=${urgency}`}>
                    {t('policies.simulate', { urgency: app(`urgency.${urgency}`) })}
                  </Link>
                </div>
              </section>
            );
          })}
        </>
      )}
    </SettingsPage>
  );
};

import { useState } from 'react';
import { useTexts } from '../../texts/use-texts.ts';
import { ChoiceField } from '../../ui/field.tsx';
import { Empty, Failed, Loading } from '../../ui/states.tsx';
import { SettingsPage } from '../settings-page.tsx';
import { useRules, useSettings } from '../use-settings.ts';
import { ClocklessRuleCard } from './clockless-rule-card.tsx';
import { RuleCard } from './rule-card.tsx';
import { standingOf } from './rule-words.ts';

/** Every deadline rule with source and mark; those that nobody compared with their act say so. */
export const RulesPage = () => {
  const t = useTexts('settings');
  const settings = useSettings();
  const { data, isPending, isError, error, refetch } = useRules();
  const [which, setWhich] = useState<'all' | 'unsigned'>('all');
  const rules = data?.items ?? [];
  const unsigned = rules.filter((one) => standingOf(one) === 'unsigned');
  const shown = which === 'all' ? rules : unsigned;
  return (
    <SettingsPage title={t('rules.title')}>
      <p className="lead">{t('rules.lead')}</p>
      {isPending ? <Loading /> : null}
      {isError ? <Failed error={error} retry={() => void refetch()} /> : null}
      {data === undefined ? null : (
        <>
          <p role="status">{t('rules.unsigned', { count: unsigned.length })}</p>
          <ChoiceField
            id="which"
            label={t('rules.which')}
            inline
            options={(['all', 'unsigned'] as const).map((value) => ({ value, label: t(`rules.show.${value}`) }))}
            value={which}
            onChange={setWhich}
          />
          <h2>{t('rules.list')}</h2>
          {shown.length === 0 ? <Empty title={t('rules.none')} /> : null}
          <ul className="cards">
            {shown.map((view) => (
              <RuleCard key={`${view.key} ${view.content}`} view={view} etag={settings.data?.etag ?? null} />
            ))}
          </ul>
          {which === 'unsigned' || data.withoutClock.length === 0 ? null : (
            <>
              <h2>{t('clockless.title')}</h2>
              <p>{t('clockless.lead')}</p>
              <ul className="cards">
                {data.withoutClock.map((rule) => (
                  <ClocklessRuleCard key={rule.rule} rule={rule} />
                ))}
              </ul>
            </>
          )}
        </>
      )}
    </SettingsPage>
  );
};

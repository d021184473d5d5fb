import { useState } from 'react';
import { useSearchParams } from 'react-router';
import { urgencies, type Urgency } from '../../../../shared/domain/kernel/urgency.ts';
import { useTexts } from '../../texts/use-texts.ts';
import { ChoiceField, ManyField, TextField } from '../../ui/field.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Failed, Loading } from '../../ui/states.tsx';
import { type KeptPolicy } from '../policies/policy-page.tsx';
import { policyOf } from '../policies/policy-draft.ts';
import { SettingsPage } from '../settings-page.tsx';
import { useKept, useSettings, useSimulation, type SettingsView } from '../use-settings.ts';
import { ActFields, actOf, newAct, type ActDraft } from './act-list.tsx';
import { momentOf, moments, type MomentChoice } from './local-moment.ts';
import { SimulationResult } from './simulation-result.tsx';

const Form = ({ settings }: { settings: SettingsView }) => {
  const t = useTexts('settings');
  const app = useTexts('app');
  const [query, setQuery] = useSearchParams();
  const urgency: Urgency = urgencies.find((one) => one === query.get('u')) ?? 'urgent';
  const { kept } = useKept<KeptPolicy>(urgency);
  const [moment, setMoment] = useState<MomentChoice>('tonight');
  const [at, setAt] = useState('');
  const [act, setAct] = useState<ActDraft | null>(null);
  const [unreachable, setUnreachable] = useState<string[]>([]);
  const [asked, setAsked] = useState(false);
  const simulation = useSimulation();
  const when = momentOf(moment, at);
  const planned = act === null ? null : actOf(act);
  const draft = kept === null ? null : policyOf(kept.draft);
  return (
    <>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          setAsked(true);
          if (when === null || (act !== null && planned === null)) return;
          simulation.mutate({
            urgency,
            when,
            ...(draft === null ? {} : { policy: draft }),
            acts: planned === null ? [] : [planned],
            unreachable,
          });
        }}
      >
        {kept === null ? null : (
          <Notice>
            <p>{t(draft === null ? 'simulation.draftFaulty' : 'simulation.draft')}</p>
          </Notice>
        )}
        <ChoiceField
          id="urgency"
          label={t('simulation.urgency')}
          inline
          options={urgencies.map((value) => ({ value, label: app(`urgency.${value}`) }))}
          value={urgency}
          onChange={(value) => {
            setQuery({ u: value }, { replace: true });
          }}
        />
        <ChoiceField
          id="moment"
          label={t('simulation.when')}
          options={moments.map((value) => ({ value, label: t(`moment.${value}`) }))}
          value={moment}
          onChange={setMoment}
        />
        {moment === 'at' ? (
          <TextField
            id="moment-at"
            type="datetime-local"
            label={t('simulation.at')}
            hint={t('simulation.atHint')}
            fault={asked && when === null ? t('simulation.atMissing') : undefined}
            short
            value={at}
            onChange={setAt}
          />
        ) : null}
        <ChoiceField
          id="acts"
          label={t('simulation.acts')}
          inline
          options={[
            { value: 'nobody', label: t('simulation.nobody') },
            { value: 'somebody', label: t('simulation.somebody') },
          ]}
          value={act === null ? 'nobody' : 'somebody'}
          onChange={(value) => {
            setAct(value === 'nobody' ? null : newAct());
          }}
        />
        {act === null ? null : <ActFields act={act} faulty={asked && planned === null} onChange={setAct} />}
        <details className="fold">
          <summary>{t('simulation.unreachablePeople', { count: unreachable.length })}</summary>
          <ManyField
            id="unreachable"
            label={t('simulation.unreachableLabel')}
            hint={t('simulation.unreachableHint')}
            options={settings.people.map(({ staffId, name }) => ({ value: staffId, label: name }))}
            values={unreachable}
            onChange={setUnreachable}
          />
        </details>
        <div className="buttons">
          <button type="submit" className="button button-primary" aria-disabled={simulation.isPending}>
            {t(simulation.isPending ? 'simulation.running' : 'simulation.run')}
          </button>
        </div>
      </form>
      {simulation.isError ? <Failed error={simulation.error} /> : null}
      <div aria-live="polite">
        {simulation.data === undefined ? null : <SimulationResult simulation={simulation.data} />}
      </div>
    </>
  );
};

/** What happens to an alert if nobody answers at two in the morning on Easter. */
export const SimulationPage = () => {
  const t = useTexts('settings');
  const { data, isPending, isError, error, refetch } = useSettings();
  return (
    <SettingsPage title={t('simulation.title')}>
      <p className="lead">{t('simulation.lead')}</p>
      {isPending ? <Loading /> : null}
      {isError ? <Failed error={error} retry={() => void refetch()} /> : null}
      {data === undefined ? null : <Form settings={data.value} />}
    </SettingsPage>
  );
};

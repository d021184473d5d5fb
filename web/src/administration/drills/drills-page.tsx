import { useState } from 'react';
import { urgencies } from '../../../../shared/domain/kernel/urgency.ts';
import { useTexts } from '../../texts/use-texts.ts';
import { ChoiceField, SelectField } from '../../ui/field.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Page } from '../../ui/page.tsx';
import { Empty, Failed, Loading, OfflineBanner } from '../../ui/states.tsx';
import { BackLink } from '../parts/back-link.tsx';
import { ConfirmButton } from '../parts/confirm-button.tsx';
import { Refused } from '../parts/refused.tsx';
import { DrillCard } from './drill-card.tsx';
import { useDrills, useLayers, useStartDrill } from './use-drills.ts';
import '../administration.css';

type Urgency = (typeof urgencies)[number];

const Start = () => {
  const t = useTexts('administration');
  const start = useStartDrill();
  const layers = useLayers();
  const [urgency, setUrgency] = useState<Urgency>('immediate');
  const [layer, setLayer] = useState('');
  const [key, setKey] = useState(() => crypto.randomUUID());
  return (
    <section className="card" aria-labelledby="start">
      <h2 id="start">{t('drills.start')}</h2>
      <p>{t('drills.startText')}</p>
      <ChoiceField
        id="urgency"
        inline
        label={t('drills.urgency')}
        value={urgency}
        onChange={setUrgency}
        options={urgencies.map((value) => ({ value, label: t(`urgency.${value}`) }))}
      />
      <SelectField
        id="layer"
        label={t('drills.layer')}
        none={t('drills.allLayers')}
        value={layer}
        onChange={setLayer}
        options={(layers.data ?? []).map((value) => ({ value, label: value }))}
      />
      {start.isError ? <Refused error={start.error} /> : null}
      {start.isSuccess ? (
        <Notice tone="good">
          <p>{t('drills.started')}</p>
        </Notice>
      ) : null}
      <div className="buttons">
        <ConfirmButton
          label={t('drills.now')}
          busy={start.isPending}
          title={t('drills.confirmTitle')}
          text={t('drills.confirmText')}
          confirm={t('drills.confirm')}
          onConfirm={() => {
            start.mutate(
              { key, body: { urgency, layer: layer === '' ? null : layer } },
              {
                onSuccess: () => {
                  setKey(crypto.randomUUID());
                },
              },
            );
          }}
        />
      </div>
    </section>
  );
};

/** Exercises of the people on call: a new one, and what the last ones showed. */
export const DrillsPage = () => {
  const t = useTexts('administration');
  const { data, isPending, isError, error, refetch } = useDrills();
  return (
    <Page title={t('drills.title')}>
      <OfflineBanner>
        <p>{t('offline')}</p>
      </OfflineBanner>
      <Start />
      <h2>{t('drills.last')}</h2>
      {isPending ? <Loading /> : null}
      {isError ? <Failed error={error} retry={() => void refetch()} /> : null}
      {data?.length === 0 ? (
        <Empty title={t('drills.none')}>
          <p>{t('drills.noneText')}</p>
        </Empty>
      ) : null}
      <ul className="cards">
        {data?.map((drill) => (
          <DrillCard key={drill.alertId} drill={drill} />
        ))}
      </ul>
      <BackLink />
    </Page>
  );
};

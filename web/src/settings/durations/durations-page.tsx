import { Fragment, useState } from 'react';
import { type Answer } from '../../api/refusal.ts';
import { useSession } from '../../sign-in/use-session.ts';
import { useTexts } from '../../texts/use-texts.ts';
import { Notice } from '../../ui/notice.tsx';
import { Failed, Loading } from '../../ui/states.tsx';
import { SettingsPage } from '../settings-page.tsx';
import { useSettings, type SettingsView } from '../use-settings.ts';
import { durationText } from '../words.ts';
import { DaysForm } from './days-form.tsx';
import { DurationsForm } from './durations-form.tsx';

const Facts = ({ settings: { durations, days } }: { settings: SettingsView }) => {
  const t = useTexts('settings');
  const { storm, shiftHandover } = durations;
  return (
    <>
      <dl className="facts">
        {(['linkValidFor', 'retryUnreachableAfter', 'handOverWithin', 'dispatchCheckIn', 'callBackGrace'] as const).map(
          (name) => (
            <Fragment key={name}>
              <dt>{t(`field.${name}`)}</dt>
              <dd>{durationText(t, durations[name])}</dd>
            </Fragment>
          ),
        )}
        <dt>{t('field.signWithin')}</dt>
        <dd>{durationText(t, shiftHandover.signWithin)}</dd>
        <dt>{t('field.storm')}</dt>
        <dd>
          {storm === undefined
            ? t('durations.noStorm')
            : t('durations.storm', {
                count: storm.moreThan,
                within: durationText(t, storm.within),
                gather: durationText(t, storm.gatherFor),
              })}
        </dd>
      </dl>
      <h2>{t('days.title')}</h2>
      {days.length === 0 ? <p>{t('day.none')}</p> : null}
      <ul>
        {days.map((day) => (
          <li key={day.date}>
            {day.date}: {t(day.working ? 'day.worked' : 'day.free')} ({day.source})
          </li>
        ))}
      </ul>
    </>
  );
};

type EditorProps = { now: Answer<SettingsView>; onSaved: (version: number) => void; onStale: () => void };

/** What is typed stands on the settings it was begun with, also when newer ones come meanwhile. */
const Editors = ({ now, onSaved, onStale }: EditorProps) => {
  const t = useTexts('settings');
  const [basis] = useState(now);
  return (
    <>
      <DurationsForm basis={basis} onSaved={onSaved} onStale={onStale} />
      <h2>{t('days.title')}</h2>
      <p>{t('days.lead')}</p>
      <DaysForm basis={basis} onSaved={onSaved} onStale={onStale} />
    </>
  );
};

/** How long links, hand-overs and check-ins last, and which days are free or worked by decision. */
export const DurationsPage = () => {
  const t = useTexts('settings');
  const { roles } = useSession();
  const { data, isPending, isError, error, refetch } = useSettings();
  const [saved, setSaved] = useState<number | null>(null);
  const [round, setRound] = useState(0);
  return (
    <SettingsPage title={t('durations.title')}>
      {isPending ? <Loading /> : null}
      {isError ? <Failed error={error} retry={() => void refetch()} /> : null}
      {saved === null ? null : (
        <Notice tone="good">
          <p>{t('save.saved', { version: saved })}</p>
        </Notice>
      )}
      {data === undefined ? null : roles.includes('admin') ? (
        <Editors
          key={round}
          now={data}
          onSaved={(version) => {
            setSaved(version);
            setRound(round + 1);
          }}
          onStale={() => {
            setRound(round + 1);
          }}
        />
      ) : (
        <Facts settings={data.value} />
      )}
    </SettingsPage>
  );
};

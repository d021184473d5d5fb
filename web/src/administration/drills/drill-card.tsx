import { useTexts } from '../../texts/use-texts.ts';
import { Countdown } from '../../ui/countdown.tsx';
import { Moment } from '../../ui/moment.tsx';
import { type DrillView } from '../answers.ts';

const tones = { running: 'tag-warn', passed: 'tag-good', failed: 'tag-danger' } as const;

/** A drill and what it showed: who was called, and whether somebody answered in time. */
export const DrillCard = ({ drill }: { drill: DrillView }) => {
  const t = useTexts('administration');
  const { outcome, because, startedAt, startedBy, endsBy, acknowledgedBy, acknowledgedAfterSeconds, paged } = drill;
  return (
    <li className="card">
      <h3>
        <Moment at={startedAt} />
      </h3>
      <p className="tags">
        <span className={`tag ${tones[outcome]}`}>{t(`drill.${outcome}`)}</span>
        {outcome === 'running' ? <Countdown until={endsBy} /> : null}
      </p>
      <p className="lead">{t('drill.startedBy', { name: startedBy })}</p>
      {acknowledgedBy === null ? null : (
        <p>{t('drill.acknowledged', { name: acknowledgedBy.name, seconds: acknowledgedAfterSeconds ?? 0 })}</p>
      )}
      {because === null ? null : <p>{t(`drill.because.${because}`)}</p>}
      {paged.length === 0 ? (
        <p>{t('drill.nobody')}</p>
      ) : (
        <ul>
          {paged.map(({ staffId, channel, name, pagedAt, deliveredAt, failure }) => (
            <li key={`${staffId} ${channel} ${pagedAt}`}>
              {name}, {t(`channel.${channel}`)}:{' '}
              {t(failure === null ? (deliveredAt === null ? 'drill.sent' : 'drill.delivered') : 'drill.notDelivered')}
            </li>
          ))}
        </ul>
      )}
    </li>
  );
};

import { useTexts } from '../../texts/use-texts.ts';
import { type LevelView, type PolicyView, type SettingsView } from '../use-settings.ts';
import { channelsText, durationText, listText, secondsOf, sinceText, targetText, type Words } from '../words.ts';

const whoText = (t: Words, { targets }: LevelView, people: SettingsView['people']): string =>
  listText(
    t,
    targets.map((target) => targetText(t, target, people)),
  );

/** A policy as one sentence. */
export const sentenceOf = (
  t: Words,
  { levels, rounds, lastResort }: PolicyView,
  people: SettingsView['people'],
): string =>
  t('policy.sentence', {
    levels: levels
      .map((level) =>
        t('policy.sentenceLevel', {
          who: whoText(t, level, people),
          wait: durationText(t, level.answerWithin),
        }),
      )
      .join(t('policy.then')),
    rounds: t('policy.rounds', { count: rounds }),
    last: whoText(t, lastResort, people),
    every: durationText(t, lastResort.answerWithin),
  });

const Level = ({ level, since, title }: { level: LevelView; since: number; title: string }) => {
  const t = useTexts('settings');
  return (
    <>
      <p className="course-time">
        {since === 0 ? t('policy.atOnce') : t('policy.unanswered', { time: sinceText(t, since) })}
      </p>
      <p>{title}</p>
      <p className="hint">
        {t('policy.by', { channels: channelsText(t, level.channels) })}
        {level.fallback.length === 0 ? '' : ` ${t('policy.reserve', { channels: channelsText(t, level.fallback) })}`}
        {level.acknowledgements === 2 ? ` ${t('policy.pair')}` : ''}
      </p>
    </>
  );
};

/** When whom is asked in the first round, then the last resort, counted from the alert. */
export const PolicyCourse = ({ policy, people }: { policy: PolicyView; people: SettingsView['people'] }) => {
  const t = useTexts('settings');
  const waits = policy.levels.map(({ answerWithin }) => secondsOf(answerWithin));
  const round = waits.reduce((sum, wait) => sum + wait, 0);
  const startOf = (index: number): number => waits.slice(0, index).reduce((sum, wait) => sum + wait, 0);
  return (
    <ol className="course">
      {policy.levels.map((level, index) => (
        <li key={JSON.stringify([index, level])}>
          <Level level={level} since={startOf(index)} title={whoText(t, level, people)} />
        </li>
      ))}
      {policy.rounds === 1 ? null : (
        <li>
          <p className="course-time">{t('policy.unanswered', { time: sinceText(t, round) })}</p>
          <p>{t('policy.again', { count: policy.rounds - 1 })}</p>
        </li>
      )}
      <li className="course-danger">
        <Level
          level={policy.lastResort}
          since={round * policy.rounds}
          title={t('policy.last', {
            who: whoText(t, policy.lastResort, people),
            every: durationText(t, policy.lastResort.answerWithin),
          })}
        />
      </li>
    </ol>
  );
};

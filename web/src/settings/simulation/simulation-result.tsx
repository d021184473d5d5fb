import { useTexts } from '../../texts/use-texts.ts';
import { Moment } from '../../ui/moment.tsx';
import { Notice } from '../../ui/notice.tsx';
import { type SimulationView } from '../use-settings.ts';
import { channelsText, durationText, sinceText } from '../words.ts';
import { becauseText, HoleList, placeOf } from './holes.tsx';

type Step = SimulationView['steps'][number];

const tones: Record<Step['what'], string> = {
  asked: '',
  'nobody-reachable': 'course-danger',
  answered: 'course-good',
  'one-of-two': 'course-good',
  declined: 'course-warn',
};

const Asked = ({ person }: { person: Step['asked'][number] }) => {
  const t = useTexts('settings');
  const { name, because, channels, reserves, isQuiet, unreached } = person;
  return (
    <li>
      <strong>{name}</strong> ({becauseText(t, because)}) {t('simulation.by', { channels: channelsText(t, channels) })}
      {reserves.length === 0 ? '' : ` ${t('policy.reserve', { channels: channelsText(t, reserves) })}`}
      {isQuiet ? ` ${t('simulation.quiet')}` : ''}
      {unreached ? (
        <>
          {' '}
          <span className="tag tag-danger">{t('simulation.unreached')}</span>
        </>
      ) : null}
    </li>
  );
};

const StepItem = ({ step, start }: { step: Step; start: string }) => {
  const t = useTexts('settings');
  const since = (Date.parse(step.at) - Date.parse(start)) / 1_000;
  return (
    <li className={tones[step.what]}>
      {step.passed.map(({ position, ...holes }) => (
        <div key={placeOf(t, position)}>
          <p className="tags">
            <span className="tag tag-warn">{t('simulation.passed', { place: placeOf(t, position) })}</span>
          </p>
          <HoleList holes={holes} />
        </div>
      ))}
      <p className="course-time">
        <Moment at={step.at} precise />
        {since === 0 ? '' : ` · ${t('policy.after', { time: sinceText(t, since) })}`}
      </p>
      <p>
        {step.by === null
          ? t(`simulation.${step.what === 'nobody-reachable' ? 'unreachable' : 'asked'}`, {
              place: placeOf(t, step.position),
            })
          : t(`simulation.did.${step.what === 'declined' || step.what === 'one-of-two' ? step.what : 'answered'}`, {
              name: step.by.name,
            })}
      </p>
      {step.asked.length === 0 ? null : (
        <ul>
          {step.asked.map((person) => (
            <Asked key={person.staffId} person={person} />
          ))}
        </ul>
      )}
      <HoleList holes={step.holes} />
    </li>
  );
};

const Ending = ({ ending }: { ending: SimulationView['ending'] }) => {
  const t = useTexts('settings');
  switch (ending.kind) {
    case 'answered':
      return (
        <Notice tone="good" title={t('ending.answered', { name: ending.by.name })}>
          {ending.contactBy === null ? (
            <p>{t('ending.noContact')}</p>
          ) : (
            <p>
              {t('ending.contactBy')} <Moment at={ending.contactBy} precise />
            </p>
          )}
        </Notice>
      );
    case 'goes-on':
      return (
        <Notice tone="warn" title={t('ending.goesOn')}>
          <p>{t('ending.goesOnText', { every: durationText(t, ending.every) })}</p>
        </Notice>
      );
    case 'unreachable':
      return (
        <Notice tone="danger" title={t('ending.unreachable')}>
          <p>{t('ending.unreachableText', { every: durationText(t, ending.every) })}</p>
        </Notice>
      );
  }
};

/** What would happen, from top to bottom, and how it ends. */
export const SimulationResult = ({ simulation }: { simulation: SimulationView }) => {
  const t = useTexts('settings');
  const { at, holiday, steps, ending, unused } = simulation;
  return (
    <section className="card" aria-labelledby="result">
      <h2 id="result">{t('simulation.result')}</h2>
      <p className="lead">
        <Moment at={at} />
        {holiday === null ? '' : ` (${holiday})`}
      </p>
      <ol className="course">
        {steps.map((step, index) => (
          <StepItem key={`${step.at} ${String(index)}`} step={step} start={at} />
        ))}
      </ol>
      <Ending ending={ending} />
      {unused.length === 0 ? null : <p className="hint">{t('simulation.unused')}</p>}
    </section>
  );
};

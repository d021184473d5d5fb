import { layerName } from '../../ui/layer-name.ts';
import { type ShiftView } from '../../rota/use-rota.ts';
import { useTexts } from '../../texts/use-texts.ts';
import { Moment } from '../../ui/moment.tsx';
import { type OwnShifts } from './own-shifts.ts';

const Until = ({ shift, horizon }: { shift: ShiftView; horizon: string }) => {
  const t = useTexts('shift');
  if (shift.until >= horizon) return <>{t('now.goesOn')}</>;
  return (
    <>
      {t('now.until')} <Moment at={shift.until} />
    </>
  );
};

const Names = ({ shift }: { shift: ShiftView | null }) => {
  const t = useTexts('shift');
  if (shift === null || shift.people.length === 0) return <>{t('people.nobody')}</>;
  return <>{shift.people.map(({ name }) => name).join(', ')}</>;
};

const Around = ({ shift, own }: { shift: ShiftView; own: OwnShifts }) => {
  const t = useTexts('shift');
  const { before, after, with: withMe, beside } = own.aroundOf(shift, own.now);
  return (
    <dl className="facts">
      <dt>{t('people.with')}</dt>
      <dd>{withMe.length === 0 ? t('people.alone') : withMe.map(({ name }) => name).join(', ')}</dd>
      {beside.map((one) => (
        <div key={one.layer} className="fact">
          <dt>{layerName(one.layer)}</dt>
          <dd>
            <Names shift={one} />
          </dd>
        </div>
      ))}
      <dt>{t('people.before')}</dt>
      <dd>{before === null ? t('people.longAgo') : <Names shift={before} />}</dd>
      <dt>{t('people.after')}</dt>
      <dd>{after === null ? t('people.later') : <Names shift={after} />}</dd>
    </dl>
  );
};

/** The one question: must I answer now, and tonight? In words that can be read half awake. */
export const MustIAnswer = ({ own }: { own: OwnShifts }) => {
  const t = useTexts('shift');
  const { current, tonight, onTonight, horizon, night } = own;
  const isOn = current.length > 0;
  return (
    <>
      <section className={isOn ? 'answer answer-yes' : 'answer answer-no'} aria-labelledby="must-i">
        <h2 id="must-i">{t(isOn ? 'now.yes' : 'now.no')}</h2>
        {current.map((shift) => (
          <p key={shift.layer}>
            <strong>{layerName(shift.layer)}</strong>, <Until shift={shift} horizon={horizon} />
          </p>
        ))}
        {isOn ? null : <p>{t('now.noText')}</p>}
      </section>
      <section className="card" aria-labelledby="tonight">
        <h2 id="tonight">{t(tonight.length > 0 ? 'tonight.yes' : 'tonight.no')}</h2>
        <p className="lead">
          <Moment at={night.from} /> – <Moment at={night.until} />
        </p>
        <ul>
          {onTonight.map((shift) => (
            <li key={`${shift.layer} ${shift.from}`}>
              {layerName(shift.layer)}:{' '}
              <strong>
                <Names shift={shift} />
              </strong>
            </li>
          ))}
        </ul>
      </section>
      {current.map((shift) => (
        <section key={shift.layer} className="card" aria-labelledby={`around-${shift.layer}`}>
          <h2 id={`around-${shift.layer}`}>{t('people.title', { layer: layerName(shift.layer) })}</h2>
          <Around shift={shift} own={own} />
        </section>
      ))}
    </>
  );
};

/** The shifts to come, soonest first. */
export const NextShifts = ({ own: { next, horizon } }: { own: OwnShifts }) => {
  const t = useTexts('shift');
  return (
    <section className="card" aria-labelledby="next">
      <h2 id="next">{t('next.title')}</h2>
      {next.length === 0 ? <p>{t('next.none')}</p> : null}
      <ul>
        {next.map((shift) => (
          <li key={`${shift.layer} ${shift.from}`}>
            {layerName(shift.layer)}: <Moment at={shift.from} />, <Until shift={shift} horizon={horizon} />
          </li>
        ))}
      </ul>
    </section>
  );
};

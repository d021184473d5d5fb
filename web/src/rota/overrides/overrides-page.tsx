import { useTexts } from '../../texts/use-texts.ts';
import { Moment } from '../../ui/moment.tsx';
import { useNow } from '../../ui/use-now.ts';
import { layerName } from '../../ui/layer-name.ts';
import { ReasonButton } from '../reason-button.tsx';
import { RotaFrame, type RotaRoom } from '../rota-frame.tsx';
import { isStanding } from '../steps.ts';
import { nameIn, type RotaView } from '../use-rota.ts';
import { nowInstant } from '../wall-time.ts';
import { OverrideForm } from './override-form.tsx';
import { ScheduleForm } from './schedule-form.tsx';

type OverrideView = RotaView['overrides'][number];
type ScheduleView = RotaView['temporarySchedules'][number];

type CardProps = {
  entry: OverrideView | ScheduleView;
  people: string;
  /** Its id, when it was entered here: what the county's pack brings is changed there. */
  id: string | undefined;
  kind: 'override-remove' | 'schedule-remove';
  room: RotaRoom;
};

const EntryCard = ({ entry: { layer, from, until, reason }, people, id, kind, room }: CardProps) => {
  const t = useTexts('rota');
  return (
    <li className="card">
      <h3>
        {layerName(layer)}: {people}
      </h3>
      <p>
        <Moment at={from} /> – <Moment at={until} />
      </p>
      <p className="lead">„{reason}”</p>
      {id === undefined ? <p className="hint">{t('override.ofPack')}</p> : null}
      {id === undefined || !room.isEditor ? null : (
        <div className="buttons">
          <ReasonButton
            label={t('override.remove')}
            title={t('override.removeTitle')}
            disabled={room.busy}
            onReason={(why) => {
              room.act({ kind, id, why });
            }}
          />
        </div>
      )}
    </li>
  );
};

const Overrides = (room: RotaRoom) => {
  const t = useTexts('rota');
  const now = nowInstant(useNow());
  const { staff, overrides } = room.rota;
  const standing = overrides.filter((one) => isStanding(one, now));
  return (
    <section aria-labelledby="overrides">
      <h2 id="overrides">{t('override.some')}</h2>
      {standing.length === 0 ? <p className="lead">{t('override.none')}</p> : null}
      <ul className="cards">
        {standing.map((one) => (
          <EntryCard
            key={`${one.layer} ${one.from} ${one.made?.overrideId ?? ''}`}
            entry={one}
            people={one.staffIds.map((who) => nameIn(staff, who)).join(', ')}
            id={one.made?.overrideId}
            kind="override-remove"
            room={room}
          />
        ))}
      </ul>
    </section>
  );
};

const everyoneIn = ({ instead: { slots, rotations } }: ScheduleView): string[] => [
  ...new Set([...slots.flatMap(({ staffIds }) => staffIds), ...rotations.flatMap(({ order }) => order.flat())]),
];

const Schedules = (room: RotaRoom) => {
  const t = useTexts('rota');
  const now = nowInstant(useNow());
  const { staff, temporarySchedules } = room.rota;
  const standing = temporarySchedules.filter((one) => isStanding(one, now));
  return (
    <section aria-labelledby="schedules">
      <h2 id="schedules">{t('schedule.some')}</h2>
      {standing.length === 0 ? <p className="lead">{t('schedule.none')}</p> : null}
      <ul className="cards">
        {standing.map((one) => (
          <EntryCard
            key={`${one.layer} ${one.from} ${one.made?.scheduleId ?? ''}`}
            entry={one}
            people={t('schedule.inTurn', {
              names: everyoneIn(one)
                .map((who) => nameIn(staff, who))
                .join(', '),
            })}
            id={one.made?.scheduleId}
            kind="schedule-remove"
            room={room}
          />
        ))}
      </ul>
    </section>
  );
};

/** What stands over the plan for a while; supervisors enter it and remove it. */
export const OverridesPage = () => {
  const t = useTexts('rota');
  return (
    <RotaFrame title={t('override.title')}>
      {(room) => (
        <>
          <Overrides {...room} />
          {room.isEditor ? (
            <section aria-labelledby="new-override">
              <h2 id="new-override">{t('override.new')}</h2>
              <OverrideForm {...room} />
            </section>
          ) : (
            <p className="lead">{t('override.editors')}</p>
          )}
          <Schedules {...room} />
          {room.isEditor ? (
            <section aria-labelledby="new-schedule">
              <h2 id="new-schedule">{t('schedule.new')}</h2>
              <ScheduleForm {...room} />
            </section>
          ) : null}
        </>
      )}
    </RotaFrame>
  );
};

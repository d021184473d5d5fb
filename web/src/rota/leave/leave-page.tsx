import { useTexts } from '../../texts/use-texts.ts';
import { Moment } from '../../ui/moment.tsx';
import { useNow } from '../../ui/use-now.ts';
import { RotaFrame, type RotaRoom } from '../rota-frame.tsx';
import { StepButtons } from '../step-buttons.tsx';
import { leaveStepsOf } from '../steps.ts';
import { nameIn, type RotaView } from '../use-rota.ts';
import { nowInstant } from '../wall-time.ts';
import { LeaveForm } from './leave-form.tsx';

type LeaveView = RotaView['leave'][number];

const tones = {
  requested: 'tag tag-warn',
  approved: 'tag tag-good',
  refused: 'tag tag-quiet',
  withdrawn: 'tag tag-quiet',
  ended: 'tag tag-quiet',
} as const satisfies Record<LeaveView['state'], string>;

const LeaveCard = ({ leave, room }: { leave: LeaveView; room: RotaRoom }) => {
  const t = useTexts('rota');
  const now = nowInstant(useNow());
  const { rota } = room;
  const { leaveId: id, staffId, from, until, state } = leave;
  return (
    <li className="card">
      <h3>{nameIn(rota.staff, staffId)}</h3>
      <p>
        <Moment at={from} /> – <Moment at={until} />
      </p>
      <p className="tags">
        <span className={tones[state]}>{t(`leave.state.${state}`)}</span>
      </p>
      {leave.state === 'refused' ? (
        <p>{t('declinedBy', { name: nameIn(rota.staff, leave.refused.by), why: leave.refused.why })}</p>
      ) : null}
      <StepButtons id={id} steps={leaveStepsOf(leave, room, now)} room={room} />
    </li>
  );
};

const Shelf = ({ name, items, room }: { name: 'waiting' | 'rest'; items: readonly LeaveView[]; room: RotaRoom }) => {
  const t = useTexts('rota');
  return (
    <section aria-labelledby={`leave-${name}`}>
      <h2 id={`leave-${name}`}>{t(`leave.${name}`)}</h2>
      {items.length === 0 ? <p className="lead">{t('leave.none')}</p> : null}
      <ul className="cards">
        {items.map((leave) => (
          <LeaveCard key={leave.leaveId} leave={leave} room={room} />
        ))}
      </ul>
    </section>
  );
};

/** Leave: asked for, approved, given up. */
export const LeavePage = () => {
  const t = useTexts('rota');
  return (
    <RotaFrame title={t('leave.title')}>
      {(room) => {
        const { leave } = room.rota;
        return (
          <>
            <Shelf name="waiting" room={room} items={leave.filter(({ state }) => state === 'requested')} />
            <section aria-labelledby="ask-leave">
              <h2 id="ask-leave">{t('leave.askTitle')}</h2>
              <LeaveForm {...room} />
            </section>
            <Shelf name="rest" room={room} items={leave.filter(({ state }) => state !== 'requested').toReversed()} />
          </>
        );
      }}
    </RotaFrame>
  );
};

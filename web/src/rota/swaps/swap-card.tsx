import { useTexts } from '../../texts/use-texts.ts';
import { Moment } from '../../ui/moment.tsx';
import { useLayerName } from '../../ui/layer-name.ts';
import { ReasonButton } from '../reason-button.tsx';
import { type RotaRoom } from '../rota-frame.tsx';
import { swapStepsOf } from '../steps.ts';
import { nameIn, type RotaView } from '../use-rota.ts';

type Swap = RotaView['swaps'][number];

const tones = {
  offered: 'tag tag-warn',
  taken: 'tag tag-warn',
  approved: 'tag tag-good',
  declined: 'tag tag-quiet',
  'taken-back': 'tag tag-quiet',
} as const satisfies Record<Swap['state'], string>;

/** A shift on its way from one person to another, and what this person may do with it. */
export const SwapCard = ({ swap, room }: { swap: Swap; room: RotaRoom }) => {
  const t = useTexts('rota');
  const layerName = useLayerName();
  const { rota, busy, act } = room;
  const { swapId: id, giver, to, from, until, layer, reason, state } = swap;
  return (
    <li className="card">
      <h3>
        {layerName(layer)}: <Moment at={from} /> – <Moment at={until} />
      </h3>
      <p className="tags">
        <span className={tones[state]}>{t(`swap.state.${state}`)}</span>
      </p>
      <p>
        {t('swap.from', { name: nameIn(rota.staff, giver) })}{' '}
        {to === null ? t('swap.toAnyone') : t('swap.toOne', { name: nameIn(rota.staff, to) })} „{reason}”
      </p>
      {'taken' in swap && swap.taken !== null ? (
        <p>{t('swap.takenBy', { name: nameIn(rota.staff, swap.taken.by) })}</p>
      ) : null}
      {swap.state === 'declined' ? (
        <p>{t('declinedBy', { name: nameIn(rota.staff, swap.declined.by), why: swap.declined.why })}</p>
      ) : null}
      <div className="buttons">
        {swapStepsOf(swap, room).map((kind) =>
          kind === 'swap-decline' ? (
            <ReasonButton
              key={kind}
              label={t(`step.${kind}`)}
              title={t('swap.declineTitle')}
              disabled={busy}
              onReason={(why) => {
                act({ kind, id, why });
              }}
            />
          ) : (
            <button
              key={kind}
              type="button"
              className={kind === 'swap-take-back' ? 'button' : 'button button-primary'}
              aria-disabled={busy}
              onClick={() => {
                if (!busy) act({ kind, id });
              }}
            >
              {t(`step.${kind}`)}
            </button>
          ),
        )}
      </div>
    </li>
  );
};

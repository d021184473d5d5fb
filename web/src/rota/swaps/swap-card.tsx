import { useTexts } from '../../texts/use-texts.ts';
import { Moment } from '../../ui/moment.tsx';
import { layerName } from '../../ui/layer-name.ts';
import { type RotaRoom } from '../rota-frame.tsx';
import { StepButtons } from '../step-buttons.tsx';
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
  const { rota } = room;
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
      <StepButtons id={id} steps={swapStepsOf(swap, room)} room={room} />
    </li>
  );
};

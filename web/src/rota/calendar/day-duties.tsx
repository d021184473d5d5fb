import { useTexts } from '../../texts/use-texts.ts';
import { type Segment } from '../days.ts';
import { layerName } from '../../ui/layer-name.ts';
import { type RotaView } from '../use-rota.ts';
import { clockOf } from '../wall-time.ts';
import { standingOver } from './marks.ts';

export const timesOf = ({ from, until }: { from: string; until: string }): string => {
  const end = clockOf(until);
  return `${clockOf(from)}–${end === '00:00' ? '24:00' : end}`;
};

type Props = { segment: Segment; rota: RotaView | undefined; me: string | null };

/** One layer in a part of a day: who, when, and whether that is you. A time without anybody says so. */
export const Duty = ({ segment, rota, me }: Props) => {
  const t = useTexts('rota');
  const { layer, people, whole } = segment;
  const isMine = people.some(({ staffId }) => staffId === me);
  const over = rota === undefined ? null : standingOver(rota, segment);
  return (
    <>
      <span className="duty-layer">{layerName(layer)}</span>{' '}
      {whole ? null : <span className="number">{timesOf(segment)}</span>}{' '}
      {people.length === 0 ? (
        <span className="tag tag-danger">{t('duty.nobody')}</span>
      ) : (
        <span className={isMine ? 'duty-mine' : undefined}>{people.map(({ name }) => name).join(', ')}</span>
      )}
      {isMine ? <span className="tag tag-good">{t('duty.you')}</span> : null}
      {over === null ? null : <span className="tag tag-quiet">{t(`duty.${over}`)}</span>}
    </>
  );
};

import { useTexts } from '../texts/use-texts.ts';
import { Moment } from '../ui/moment.tsx';
import { layerName } from '../ui/layer-name.ts';
import { nameIn, type Member, type RotaChange } from './use-rota.ts';

type Props = { change: Omit<RotaChange, 'version'>; staff: readonly Member[] };

/** One change of the rota: who, what, of which time, why. */
export const ChangeLine = ({ change: { what, by, at, layer, from, until, why }, staff }: Props) => {
  const t = useTexts('rota');
  return (
    <>
      <strong>{t(`act.${what}`)}</strong>
      {layer === null ? '' : `, ${layerName(layer)}`}
      {from === null || until === null ? null : (
        <>
          {', '}
          <Moment at={from} /> – <Moment at={until} />
        </>
      )}
      {why === null ? null : <>: „{why}”</>}
      <span className="hint">
        {nameIn(staff, by)}, <Moment at={at} />
      </span>
    </>
  );
};

import { useTexts } from '../../texts/use-texts.ts';
import { layerName } from '../../ui/layer-name.ts';
import { type SimulationView } from '../use-settings.ts';
import { targetText, type Words } from '../words.ts';

type Step = SimulationView['steps'][number];
type Position = Step['position'];
type Holes = Step['holes'];
type Because = Step['asked'][number]['because'];

export const placeOf = (t: Words, position: Position): string =>
  position.kind === 'level'
    ? t('simulation.level', { number: position.level + 1, round: position.round })
    : t('simulation.lastResort');

/** Why a level names somebody: the layer and what puts them on it, or their role. */
export const becauseText = (t: Words, because: Because): string =>
  because
    .map((one) => {
      if (one.kind === 'person') return t('simulation.named');
      if (one.kind === 'role') return targetText(t, one, []);
      return `${targetText(t, one, [])}, ${t(`simulation.${one.by}`)}`;
    })
    .join('; ');

/** Whom a level names and does not ask, and the layers that name nobody. */
export const HoleList = ({ holes: { missing, emptyLayers } }: { holes: Holes }) => {
  const t = useTexts('settings');
  if (missing.length === 0 && emptyLayers.length === 0) return null;
  return (
    <ul>
      {emptyLayers.map((layer) => (
        <li key={layer}>
          <strong>{t('simulation.emptyLayer', { layer: layerName(layer) })}</strong>
        </li>
      ))}
      {missing.map(({ staffId, name, absence, because }) => (
        <li key={staffId}>
          {name ?? staffId} ({becauseText(t, because)}): {t(`absence.${absence}`)}
        </li>
      ))}
    </ul>
  );
};

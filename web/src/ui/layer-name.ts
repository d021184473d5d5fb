import { textOf } from '../texts/texts.ts';
import { useTexts, type Tell } from '../texts/use-texts.ts';

const nameIn = (t: Tell<'app'>, layer: string): string =>
  layer === 'first' || layer === 'second' ? t(`layer.${layer}`) : layer;

/** A layer of the rota as people call it in the language of the moment; one that the county named itself is called as it is. */
export const layerName = (layer: string): string => nameIn((key, values) => textOf('app', key, values), layer);

/** The same, for a component that has no other texts: it is drawn again when the language changes. */
export const useLayerName = (): ((layer: string) => string) => {
  const t = useTexts('app');
  return (layer) => nameIn(t, layer);
};

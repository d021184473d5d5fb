import { type Tell } from '../texts/use-texts.ts';

/** A layer as people call it; one that the county named itself is called as it is. */
export const layerName = (t: Tell<'rota'>, layer: string): string => {
  if (layer === 'first' || layer === 'second') return t(`layer.${layer}`);
  return layer;
};

import { textOf } from '../texts/texts.ts';

/**
 * A layer of the rota as people call it in the language of the moment; one that the county named itself is called as it is. A
 * component that has texts (`useTexts`) is drawn again when the language changes, and this with it.
 */
export const layerName = (layer: string): string =>
  layer === 'first' || layer === 'second' ? textOf('app', `layer.${layer}`) : layer;

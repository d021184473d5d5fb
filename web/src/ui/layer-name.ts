import { useTexts } from '../texts/use-texts.ts';

/** A layer of the rota as people call it; one that the county named itself is called as it is. */
export const useLayerName = (): ((layer: string) => string) => {
  const t = useTexts('app');
  return (layer) => (layer === 'first' || layer === 'second' ? t(`layer.${layer}`) : layer);
};

import { layerName } from '../../rota/layer-name.ts';
import { useOnCallNow } from '../../rota/use-rota.ts';
import { useTexts } from '../../texts/use-texts.ts';
import { Failed } from '../../ui/states.tsx';

/** Everyone on call at this moment, for whoever watches over them. */
export const OnCallNow = () => {
  const t = useTexts('shift');
  const rota = useTexts('rota');
  const { data, isError, error, refetch } = useOnCallNow();
  return (
    <section className="card" aria-labelledby="everyone">
      <h2 id="everyone">{t('everyone.title')}</h2>
      {isError ? <Failed error={error} retry={() => void refetch()} /> : null}
      <ul>
        {data?.layers.map(({ layer, people }) => (
          <li key={layer}>
            {layerName(rota, layer)}:{' '}
            {people.length === 0 ? (
              <span className="tag tag-danger">{t('people.nobody')}</span>
            ) : (
              <strong>{people.map(({ name }) => name).join(', ')}</strong>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
};

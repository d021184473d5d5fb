import { useQuery } from '@tanstack/react-query';
import { answered } from '../../api/refusal.ts';
import { useServices } from '../../app/services.ts';
import { layerName } from '../../ui/layer-name.ts';
import { useOnCallNow } from '../../rota/use-rota.ts';
import { useTexts } from '../../texts/use-texts.ts';
import { Failed } from '../../ui/states.tsx';

/** Whether each member of staff can be reached now; for supervisors and directors. */
const useUnreachable = () => {
  const { api } = useServices();
  return useQuery({
    queryKey: ['people'],
    refetchInterval: 60_000,
    queryFn: async () => {
      const { items } = (await answered(api.GET('/v1/contacts/people'))).value;
      return new Set(items.filter(({ reachableNow }) => !reachableNow.immediate).map(({ staffId }) => staffId));
    },
  });
};

/** Everyone on call at this moment, and whether they can be called; for whoever watches over them. */
export const OnCallNow = () => {
  const t = useTexts('shift');
  const { data, isError, error, refetch } = useOnCallNow();
  const { data: unreachable } = useUnreachable();
  return (
    <section className="card" aria-labelledby="everyone">
      <h2 id="everyone">{t('everyone.title')}</h2>
      {isError ? <Failed error={error} retry={() => void refetch()} /> : null}
      <ul>
        {data?.layers.map(({ layer, people }) => (
          <li key={layer}>
            {layerName(layer)}:{' '}
            {people.length === 0 ? <span className="tag tag-danger">{t('people.nobody')}</span> : null}
            {people.map(({ staffId, name }) => (
              <span key={staffId}>
                <strong>{name}</strong>{' '}
                {unreachable?.has(staffId) === true ? (
                  <span className="tag tag-danger">{t('everyone.unreachable')}</span>
                ) : null}{' '}
              </span>
            ))}
          </li>
        ))}
      </ul>
    </section>
  );
};

import { useQuery } from '@tanstack/react-query';
import { answered, type Answer } from '../../api/refusal.ts';
import { useServices } from '../../app/services.ts';
import { useTexts } from '../../texts/use-texts.ts';
import { Notice } from '../../ui/notice.tsx';
import { Failed } from '../../ui/states.tsx';
import { Findings } from '../findings.tsx';
import { type RotaView } from '../use-rota.ts';

/** What is looked through: eight weeks from now, in ms. */
const lookAhead = 56 * 86_400_000;

const useFindings = ({ value: { layers }, etag }: Answer<RotaView>) => {
  const { api } = useServices();
  return useQuery({
    queryKey: ['rota', 'findings', etag],
    staleTime: 60_000,
    queryFn: async () => {
      const now = Date.now();
      const body = { layers, from: new Date(now).toISOString(), until: new Date(now + lookAhead).toISOString() };
      return (await answered(api.POST('/v1/rota/check', { body }))).value.findings;
    },
  });
};

/** Gaps, double bookings and people who cannot be reached, in the weeks to come. */
export const Check = ({ seen }: { seen: Answer<RotaView> }) => {
  const t = useTexts('rota');
  const { data, isError, error, refetch } = useFindings(seen);
  return (
    <section aria-labelledby="findings">
      <h2 id="findings">{t('findings.title')}</h2>
      {isError ? <Failed error={error} retry={() => void refetch()} /> : null}
      {data?.length === 0 ? (
        <Notice tone="good">
          <p>{t('findings.none')}</p>
        </Notice>
      ) : null}
      {data === undefined || data.length === 0 ? null : (
        <Notice tone="warn" title={t('findings.some', { count: data.length })}>
          <Findings findings={data} />
        </Notice>
      )}
    </section>
  );
};

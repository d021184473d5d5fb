import { useTexts } from '../../texts/use-texts.ts';
import { Page } from '../../ui/page.tsx';
import { Empty, Failed, Loading, OfflineBanner } from '../../ui/states.tsx';
import { useInstitutions } from '../institutions/use-institutions.ts';
import { BackLink } from '../parts/back-link.tsx';
import { ClientCard } from './client-card.tsx';
import { useClients } from './use-clients.ts';
import '../administration.css';

/** Every system of an institution, and how many more the service can take. A new one is registered on its institution's page. */
export const ClientsPage = () => {
  const t = useTexts('administration');
  const { data, isPending, isError, error, refetch } = useClients();
  const institutions = useInstitutions();
  const nameOf = (id: string | null): string =>
    id === null
      ? t('clients.nobody')
      : (institutions.data?.find(({ institutionId }) => institutionId === id)?.name ?? id);
  return (
    <Page title={t('clients.title')}>
      <OfflineBanner>
        <p>{t('offline')}</p>
      </OfflineBanner>
      {isPending ? <Loading /> : null}
      {isError ? <Failed error={error} retry={() => void refetch()} /> : null}
      {data === undefined ? null : (
        <>
          <p className="lead">{t('clients.capacity', { admitted: data.admitted, most: data.most })}</p>
          <p>{t('clients.where')}</p>
          {data.items.length === 0 ? <Empty title={t('clients.none')} /> : null}
          <h2>{t('clients.all')}</h2>
          <ul className="cards">
            {data.items.map((client) => (
              <ClientCard key={client.clientId} client={client} whose={nameOf(client.institutionId)} />
            ))}
          </ul>
        </>
      )}
      <BackLink />
    </Page>
  );
};

import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components';
import { useParams } from 'react-router';
import { useTexts } from '../../texts/use-texts.ts';
import { Page } from '../../ui/page.tsx';
import { Failed, Loading, OfflineBanner } from '../../ui/states.tsx';
import { ClientsOf } from '../clients/clients-of.tsx';
import { BackLink } from '../parts/back-link.tsx';
import { UsersOf } from '../people/users-of.tsx';
import { History } from './history.tsx';
import { Standing } from './standing.tsx';
import { useInstitution } from './use-institutions.ts';
import '../administration.css';

const parts = ['standing', 'users', 'clients', 'history'] as const;

/** One institution: what is known of it, its people, its systems, and what was changed. Its name is in no title: a doctor's may be in it. */
export const InstitutionPage = () => {
  const t = useTexts('administration');
  const { id = '' } = useParams();
  const { data, isPending, isError, error, refetch } = useInstitution(id);
  return (
    <Page title={t('institution.title')}>
      <OfflineBanner>
        <p>{t('offline')}</p>
      </OfflineBanner>
      {isPending ? <Loading /> : null}
      {isError ? <Failed error={error} retry={() => void refetch()} /> : null}
      {data === undefined ? null : (
        <>
          <h2>{data.value.name}</h2>
          <Tabs>
            <TabList className="tabs" aria-label={t('institution.parts')}>
              {parts.map((part) => (
                <Tab key={part} id={part} className="tab">
                  {t(`institution.${part}`)}
                </Tab>
              ))}
            </TabList>
            <TabPanel id="standing">
              <Standing id={id} seen={data} />
            </TabPanel>
            <TabPanel id="users">
              <UsersOf institution={data.value} />
            </TabPanel>
            <TabPanel id="clients">
              <ClientsOf institution={data.value} />
            </TabPanel>
            <TabPanel id="history">
              <History id={id} />
            </TabPanel>
          </Tabs>
        </>
      )}
      <BackLink to="/administrare/institutii" />
    </Page>
  );
};

import { Link, useParams } from 'react-router';
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components';
import { useTexts } from '../../texts/use-texts.ts';
import { Page } from '../../ui/page.tsx';
import { Failed, Loading, OfflineBanner } from '../../ui/states.tsx';
import { Requests } from '../requests/requests.tsx';
import { CaseAlerts } from './case-alerts.tsx';
import { Clocks } from './clocks.tsx';
import { Documents } from './documents.tsx';
import { Household } from './household-list.tsx';
import { NewerVersion } from './newer-version.tsx';
import { PersonCard } from './person.tsx';
import { Plans } from './plans.tsx';
import { Reports } from './report.tsx';
import { Steps } from './steps.tsx';
import { Timeline } from './timeline.tsx';
import { useCase } from './use-case-file.ts';
import { Vulnerabilities } from './vulnerabilities.tsx';
import '../cases.css';

const parts = [
  'clocks',
  'report',
  'household',
  'timeline',
  'alerts',
  'requests',
  'documents',
  'vulnerabilities',
  'plans',
] as const;

/** A case's file: the person, what can be done, and its parts, each fetched when it is opened. */
export const CasePage = () => {
  const t = useTexts('cases');
  const { id = '' } = useParams();
  const { data, isPending, isError, error, refetch } = useCase(id);
  return (
    <Page title={t('case.title', { id })}>
      <OfflineBanner>
        <p>{t('list.offline')}</p>
      </OfflineBanner>
      {isPending ? <Loading /> : null}
      {isError ? <Failed error={error} retry={() => void refetch()} /> : null}
      {data === undefined ? null : (
        <>
          <NewerVersion id={id} seen={data} />
          <div className="columns columns-2">
            <PersonCard view={data.value} />
            <Steps id={id} seen={data} />
          </div>
          <Tabs>
            <TabList className="tabs" aria-label={t('case.parts')}>
              {parts.map((part) => (
                <Tab key={part} id={part} className="tab">
                  {t(`part.${part}`)}
                </Tab>
              ))}
            </TabList>
            <TabPanel id="clocks">
              <Clocks id={id} seen={data} />
            </TabPanel>
            <TabPanel id="report">
              <Reports id={id} referralIds={data.value.referralIds} />
            </TabPanel>
            <TabPanel id="household">
              <Household id={id} referralIds={data.value.referralIds} />
            </TabPanel>
            <TabPanel id="timeline">
              <Timeline id={id} />
            </TabPanel>
            <TabPanel id="alerts">
              <CaseAlerts id={id} />
            </TabPanel>
            <TabPanel id="requests">
              <Requests id={id} closed={data.value.stage === 'closed'} />
            </TabPanel>
            <TabPanel id="documents">
              <Documents id={id} />
            </TabPanel>
            <TabPanel id="vulnerabilities">
              <Vulnerabilities id={id} />
            </TabPanel>
            <TabPanel id="plans">
              <Plans id={id} />
            </TabPanel>
          </Tabs>
        </>
      )}
      <p>
        <Link to="/cazuri">{t('case.back')}</Link> · <Link to={`/cazuri/${id}/tipar`}>{t('case.print')}</Link>
      </p>
    </Page>
  );
};

import { Link, useParams } from 'react-router';
import { type ReactNode } from 'react';
import { useTexts } from '../../texts/use-texts.ts';
import { Page } from '../../ui/page.tsx';
import { Failed, Loading } from '../../ui/states.tsx';
import { Requests } from '../requests/requests.tsx';
import { CaseAlerts } from './case-alerts.tsx';
import { Clocks } from './clocks.tsx';
import { Documents } from './documents.tsx';
import { Household } from './household-list.tsx';
import { PersonCard } from './person.tsx';
import { Plans } from './plans.tsx';
import { Reports } from './report.tsx';
import { WholeTimeline } from './timeline.tsx';
import { useCase } from './use-case-file.ts';
import { Vulnerabilities } from './vulnerabilities.tsx';
import '../cases.css';

/** The whole file on one page, to be printed or saved as PDF by the browser. */
export const PrintPage = () => {
  const t = useTexts('cases');
  const { id = '' } = useParams();
  const { data, isPending, isError, error, refetch } = useCase(id);
  const part = (title: string, content: ReactNode) => (
    <section aria-label={title}>
      <h2>{title}</h2>
      {content}
    </section>
  );
  return (
    <Page title={t('case.title', { id })}>
      <div className="buttons no-print">
        <button
          type="button"
          className="button button-primary"
          onClick={() => {
            print();
          }}
        >
          {t('print.print')}
        </button>
        <Link className="button" to={`/cazuri/${id}`}>
          {t('print.back')}
        </Link>
      </div>
      <p className="hint">{t('print.hint')}</p>
      {isPending ? <Loading /> : null}
      {isError ? <Failed error={error} retry={() => void refetch()} /> : null}
      {data === undefined ? null : (
        <>
          <PersonCard view={data.value} />
          {part(t('part.household'), <Household id={id} referralIds={data.value.referralIds} />)}
          {part(t('part.clocks'), <Clocks id={id} seen={null} />)}
          {part(t('part.report'), <Reports id={id} referralIds={data.value.referralIds} />)}
          {part(t('part.alerts'), <CaseAlerts id={id} />)}
          {part(t('part.requests'), <Requests id={id} closed={false} printed />)}
          {part(t('part.documents'), <Documents id={id} printed />)}
          {part(t('part.vulnerabilities'), <Vulnerabilities id={id} printed />)}
          {part(t('part.plans'), <Plans id={id} printed />)}
          {part(t('part.timeline'), <WholeTimeline id={id} />)}
        </>
      )}
    </Page>
  );
};

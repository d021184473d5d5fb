import { useState } from 'react';
import { Link } from 'react-router';
import { type CaseListItem } from '../../api/answers.ts';
import { useMe } from '../../app/use-me.ts';
import { useTexts } from '../../texts/use-texts.ts';
import { Countdown } from '../../ui/countdown.tsx';
import { ChoiceField } from '../../ui/field.tsx';
import { Moment } from '../../ui/moment.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Page } from '../../ui/page.tsx';
import { Empty, Failed, Loading, OfflineBanner } from '../../ui/states.tsx';
import { UrgencyTag } from '../../ui/urgency.tsx';
import { byNextClock } from './in-order.ts';
import { useWorkList } from './use-work-list.ts';
import '../cases.css';

type Whose = 'mine' | 'nobody' | 'all';

const Row = ({ one }: { one: CaseListItem }) => {
  const t = useTexts('cases');
  return (
    <li className={`card work work-${one.urgency}`}>
      <div>
        <h2>
          <Link to={`/cazuri/${one.caseId}`}>{t('list.case', { id: one.caseId })}</Link>
        </h2>
        <p className="tags">
          <UrgencyTag urgency={one.urgency} />
          <span className="tag tag-quiet">{t(`stage.${one.stage}`)}</span>
        </p>
        <p className="lead">
          {one.assignedTo === null ? t('list.nobody') : one.assignedTo.name} · {t('list.since')}{' '}
          <Moment at={one.stageSince} />
        </p>
      </div>
      {one.nextClock === null ? (
        <p className="lead">{t('list.noClock')}</p>
      ) : (
        <div className="next-clock">
          <p className="tags">
            <Countdown until={one.nextClock.strictDue} />
            {one.nextClock.state === 'paused' ? <span className="tag tag-quiet">{t('clock.paused')}</span> : null}
          </p>
          <p>
            {one.nextClock.rule}: {one.nextClock.obligation}
          </p>
          <p className="hint">
            <Moment at={one.nextClock.strictDue} />
          </p>
        </div>
      )}
    </li>
  );
};

/** What to do next: every open case by its next clock. No names: those are read by opening a case, which is written down. */
export const WorkListPage = () => {
  const t = useTexts('cases');
  const { data, isPending, isError, error, refetch } = useWorkList();
  const { data: me } = useMe();
  const [whose, setWhose] = useState<Whose>('all');
  const mine = me?.speaksFor === 'county' ? me.staffId : null;
  const shown = byNextClock(
    (data?.cases ?? []).filter(({ assignedTo }) => {
      if (whose === 'all') return true;
      return whose === 'nobody' ? assignedTo === null : assignedTo?.staffId === mine;
    }),
  );
  return (
    <Page title={t('list.title')}>
      <OfflineBanner>
        <p>{t('list.offline')}</p>
      </OfflineBanner>
      <ChoiceField
        id="whose"
        inline
        label={t('list.whose')}
        value={whose}
        onChange={setWhose}
        options={(['all', 'mine', 'nobody'] as const).map((value) => ({ value, label: t(`whose.${value}`) }))}
      />
      {isError ? <Failed error={error} retry={() => void refetch()} /> : null}
      {isPending ? <Loading /> : null}
      {data === undefined ? null : <p role="status">{t('list.count', { count: shown.length })}</p>}
      {data !== undefined && shown.length === 0 ? (
        <Empty title={t('list.none')}>
          <p>{t('list.noneText')}</p>
        </Empty>
      ) : null}
      {data?.complete === false ? <Notice tone="warn">{t('list.incomplete')}</Notice> : null}
      <ul className="cards">
        {shown.map((one) => (
          <Row key={one.caseId} one={one} />
        ))}
      </ul>
    </Page>
  );
};

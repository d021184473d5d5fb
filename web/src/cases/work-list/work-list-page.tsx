import { useState } from 'react';
import { Link, useSearchParams } from 'react-router';
import { mostNamed } from '../../../../shared/domain/search/most-named.ts';
import { type CaseListItem } from '../../api/answers.ts';
import { useMe } from '../../app/use-me.ts';
import { currentLanguage } from '../../texts/texts.ts';
import { useTexts } from '../../texts/use-texts.ts';
import { Countdown } from '../../ui/countdown.tsx';
import { Moment } from '../../ui/moment.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Page } from '../../ui/page.tsx';
import { saveAs } from '../../ui/save-as.ts';
import { Empty, Failed, Loading, OfflineBanner } from '../../ui/states.tsx';
import { UrgencyTag } from '../../ui/urgency.tsx';
import { choose, readChoice, type Choice } from './choose.ts';
import { Filters } from './filters.tsx';
import { byNextClock } from './in-order.ts';
import { NamesButton } from './names-button.tsx';
import { useNames } from './use-names.ts';
import { useWorkList } from './use-work-list.ts';
import { workListCsv } from './work-list-csv.ts';
import '../cases.css';

/** Rows shown at first, and more each time they are asked for. */
const step = mostNamed;

const Row = ({ one, name }: { one: CaseListItem; name: string | undefined }) => {
  const t = useTexts('cases');
  return (
    <li className={`card work work-${one.urgency}`}>
      <div>
        <h2>
          <Link to={`/cazuri/${one.caseId}`}>
            {name === undefined ? t('list.case', { id: one.caseId }) : name || t('person.unnamed')}
          </Link>
        </h2>
        {name === undefined ? null : <p className="hint">{t('list.case', { id: one.caseId })}</p>}
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

/** When the list was last had; said plainly when newer ones cannot be. */
const LastLook = ({ at, failing }: { at: number; failing: boolean }) => {
  const t = useTexts('cases');
  return (
    <p className={failing ? 'notice notice-warn' : 'hint'}>
      {t(failing ? 'list.stale' : 'list.looked')} <Moment at={new Date(at).toISOString()} precise />
    </p>
  );
};

/** What to do next: every open case by its next clock. Names are shown when they are asked for, which is written down. */
export const WorkListPage = () => {
  const t = useTexts('cases');
  const { data, isPending, isError, error, refetch, dataUpdatedAt } = useWorkList();
  const { data: me } = useMe();
  const [query, setQuery] = useSearchParams();
  const [most, setMost] = useState(step);
  const choice = readChoice(query);
  const mine = me?.speaksFor === 'county' ? me.staffId : null;
  const chosen = byNextClock(choose(data?.cases ?? [], choice, mine, dataUpdatedAt));
  const shown = chosen.slice(0, most);
  const names = useNames(shown.map(({ caseId }) => caseId));
  const narrow = (name: keyof Choice, value: string): void => {
    setMost(step);
    setQuery(
      (before) => {
        const next = new URLSearchParams(before);
        if (value === '') next.delete(name);
        else next.set(name, value);
        return next;
      },
      { replace: true },
    );
  };
  return (
    <Page title={t('list.title')}>
      <a className="skip-link" href="#list">
        {t('list.skip')}
      </a>
      <OfflineBanner>
        <p>{t('list.offline')}</p>
      </OfflineBanner>
      <Filters choice={choice} onChange={narrow} />
      {isError && data === undefined ? <Failed error={error} retry={() => void refetch()} /> : null}
      {isPending ? <Loading /> : null}
      {data === undefined ? null : (
        <>
          <p role="status">{t('list.count', { count: chosen.length })}</p>
          <LastLook at={dataUpdatedAt} failing={isError} />
          {chosen.length === 0 ? null : <NamesButton names={names} />}
        </>
      )}
      {data !== undefined && chosen.length === 0 ? (
        <Empty title={t('list.none')}>
          <p>{t('list.noneText')}</p>
        </Empty>
      ) : null}
      {data?.complete === false ? <Notice tone="warn">{t('list.incomplete')}</Notice> : null}
      <ul className="cards" id="list" tabIndex={-1}>
        {shown.map((one) => (
          <Row key={one.caseId} one={one} name={names.of(one.caseId)} />
        ))}
      </ul>
      {chosen.length === 0 ? null : (
        <div className="buttons no-print">
          {chosen.length > shown.length ? (
            <button
              type="button"
              className="button"
              onClick={() => {
                setMost((before) => before + step);
              }}
            >
              {t('list.more', { count: Math.min(step, chosen.length - shown.length) })}
            </button>
          ) : null}
          <button
            type="button"
            className="button"
            onClick={() => {
              const content = workListCsv(t, currentLanguage(), chosen);
              saveAs(new Blob([content], { type: 'text/csv;charset=utf-8' }), t('csv.file'));
            }}
          >
            {t('list.csv')}
          </button>
        </div>
      )}
    </Page>
  );
};

import { Link } from 'react-router';
import { Mark } from '../../cases/file/mark.tsx';
import { useTexts } from '../../texts/use-texts.ts';
import { Countdown } from '../../ui/countdown.tsx';
import { type Board } from './news.ts';
import { NewTag, Panel, Rows } from './panel.tsx';

type Clock = Board['clocks']['items'][number];

/** Whose clock it is: a case leads to its page, a referral that waits has its number. */
export const ClockOwner = ({ owner }: { owner: Clock['owner'] }) => {
  const t = useTexts('board');
  return owner.kind === 'case' ? (
    <Link to={`/cazuri/${owner.caseId}`}>{t('clock.case', { id: owner.caseId })}</Link>
  ) : (
    t('clock.referral', { id: owner.referralId })
  );
};

const Row = ({ clock, isNew }: { clock: Clock; isNew: boolean }) => {
  const t = useTexts('board');
  const source = [clock.source, clock.article].filter((part) => part !== null).join(', ');
  return (
    <li className={isNew ? 'row row-plain row-new' : 'row row-plain'}>
      <p>
        <strong>
          {clock.rule}: {clock.obligation}
        </strong>
      </p>
      <p className="tags">
        <Countdown until={clock.strictDue} />
        <ClockOwner owner={clock.owner} />
        <span>{clock.assignedTo === null ? t('clock.nobody') : clock.assignedTo.name}</span>
        {isNew ? <NewTag /> : null}
      </p>
      <p className="tags hint">
        {source === '' ? t('clock.promise') : source} <Mark verification={clock.verification} />
      </p>
    </li>
  );
};

/** Terms that passed unmet or soon will, soonest first, each with its source and how sure we are of it. */
export const ClocksPanel = ({ clocks, fresh }: { clocks: Board['clocks']; fresh: ReadonlySet<string> }) => {
  const t = useTexts('board');
  const total = clocks.byNearness.reduce((sum, one) => sum + one.clocks, 0);
  return (
    <Panel id="clocks" title={t('clocks.title')} empty={total === 0 ? t('clocks.none') : null}>
      <p className="tags">
        {clocks.byNearness.map(({ nearness, clocks: count }) => (
          <span key={nearness} className={nearness === 'overdue' && count > 0 ? 'tag tag-danger' : 'tag tag-quiet'}>
            {t(`clocks.${nearness}`)}: {count}
          </span>
        ))}
      </p>
      <Rows of="clocks">
        {clocks.items.map((clock) => (
          <Row key={clock.deadlineId} clock={clock} isNew={fresh.has(clock.deadlineId)} />
        ))}
      </Rows>
      {total > clocks.items.length ? <p>{t('more', { count: total - clocks.items.length })}</p> : null}
    </Panel>
  );
};

import { Mark } from '../../cases/file/mark.tsx';
import { useTexts } from '../../texts/use-texts.ts';
import { Moment } from '../../ui/moment.tsx';
import { ClockOwner } from '../live/clocks-panel.tsx';
import { useLength } from './use-length.ts';
import { type Breach } from './use-breaches.ts';
import { TableSection } from '../table-section.tsx';

const tones = { running: 'tag tag-danger', met: 'tag tag-good', cancelled: 'tag tag-quiet' } as const;

const Row = ({ breach }: { breach: Breach }) => {
  const t = useTexts('board');
  const length = useLength();
  const source = [breach.source, breach.article].filter((part) => part !== null);
  return (
    <tr>
      <th scope="row">
        {breach.rule}: {breach.obligation}
        <span className="hint">
          {source.length === 0 ? t('clock.promise') : [...new Set(source)].join(', ')}{' '}
          <Mark verification={breach.verification} />
        </span>
      </th>
      <td>
        <Moment at={breach.strictDue} />
      </td>
      <td>
        {length(breach.lateBy)}
        {breach.afterLegal ? <span className="hint">{t('breaches.afterLegal')}</span> : null}
      </td>
      <td>
        <span className={tones[breach.state]}>{t(`breaches.${breach.state}`)}</span>
      </td>
      <td>{breach.explained ? t('breaches.explained') : <strong>{t('breaches.unexplained')}</strong>}</td>
      <td>{breach.assignedTo?.name ?? t('clock.nobody')}</td>
      <td>
        <ClockOwner owner={breach.owner} />
      </td>
    </tr>
  );
};

/** Every breach of the period: what it breached, by how much, and what is known since. */
export const BreachesTable = ({ breaches }: { breaches: readonly Breach[] }) => {
  const t = useTexts('board');
  return (
    <TableSection id="breaches" title={t('breaches.list')}>
      <thead>
        <tr>
          <th scope="col">{t('breaches.rule')}</th>
          <th scope="col">{t('breaches.due')}</th>
          <th scope="col">{t('breaches.late')}</th>
          <th scope="col">{t('breaches.state')}</th>
          <th scope="col">{t('breaches.explanation')}</th>
          <th scope="col">{t('breaches.who')}</th>
          <th scope="col">{t('breaches.where')}</th>
        </tr>
      </thead>
      <tbody>
        {breaches.map((breach) => (
          <Row key={breach.deadlineId} breach={breach} />
        ))}
      </tbody>
    </TableSection>
  );
};

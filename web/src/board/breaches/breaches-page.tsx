import { useTexts } from '../../texts/use-texts.ts';
import { spokenMoment } from '../../ui/moment.tsx';
import { Empty, Failed, Loading } from '../../ui/states.tsx';
import { currentLanguage } from '../../texts/texts.ts';
import { BoardFrame } from '../board-frame.tsx';
import { ExportButtons } from '../export/export-buttons.tsx';
import { type Sheet } from '../export/sheet.ts';
import { PeriodForm, usePeriod } from '../period/period-form.tsx';
import { BreachesTable } from './breaches-table.tsx';
import { groupBreaches } from './group.ts';
import { GroupsTable } from './groups-table.tsx';
import { useBreaches, type Breach } from './use-breaches.ts';
import { useLength } from './use-length.ts';

/** A year and a month, as the API answers. */
const mostDays = 400;

const useSheet = (breaches: readonly Breach[]): Sheet => {
  const t = useTexts('board');
  const length = useLength();
  const language = currentLanguage();
  const heading = ['rule', 'source', 'mark', 'due', 'late', 'state', 'explanation', 'who', 'where'] as const;
  return {
    name: t('breaches.title'),
    rows: [
      heading.map((one) => t(`breaches.${one}`)),
      ...breaches.map((one) => [
        `${one.rule}: ${one.obligation}`,
        [one.source, one.article].filter((part) => part !== null).join(', '),
        one.verification === null ? '' : t(`mark.${one.verification}`),
        spokenMoment(one.strictDue, language),
        length(one.lateBy),
        t(`breaches.${one.state}`),
        one.explained ? t('breaches.explained') : t('breaches.unexplained'),
        one.assignedTo?.name ?? t('clock.nobody'),
        one.owner.kind === 'case' ? one.owner.caseId : one.owner.referralId,
      ]),
    ],
  };
};

const Found = ({ breaches, name }: { breaches: readonly Breach[]; name: string }) => {
  const t = useTexts('board');
  const sheet = useSheet(breaches);
  return (
    <>
      <p role="status">{t('breaches.found', { count: breaches.length })}</p>
      <ExportButtons name={name} sheets={[sheet]} />
      <GroupsTable
        id="by-rule"
        title={t('breaches.byRule')}
        of={t('breaches.rule')}
        groups={groupBreaches(breaches, ({ rule, obligation }) => `${rule}: ${obligation}`)}
      />
      <GroupsTable
        id="by-person"
        title={t('breaches.byPerson')}
        of={t('breaches.who')}
        groups={groupBreaches(breaches, ({ assignedTo }) => assignedTo?.name ?? t('clock.nobody'))}
      />
      <BreachesTable breaches={breaches} />
    </>
  );
};

/** Terms that passed unmet in a period. They are recorded once and explained, never removed. */
export const BreachesPage = () => {
  const t = useTexts('board');
  const asked = usePeriod(30, mostDays);
  const { period, fault } = asked;
  const { data, isError, error, isLoading, refetch } = useBreaches(period, fault === null);
  return (
    <BoardFrame title={t('breaches.title')}>
      <p className="lead">{t('breaches.lead')}</p>
      <PeriodForm asked={asked} />
      {isError ? <Failed error={error} retry={() => void refetch()} /> : null}
      {isLoading ? <Loading /> : null}
      {data?.length === 0 ? (
        <Empty title={t('breaches.none')}>
          <p>{t('breaches.noneText')}</p>
        </Empty>
      ) : null}
      {data === undefined || data.length === 0 ? null : (
        <Found breaches={data} name={`depasiri-${period.from}-${period.to}`} />
      )}
    </BoardFrame>
  );
};

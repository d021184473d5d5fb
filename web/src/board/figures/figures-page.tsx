import { staffRoles } from '../../../../shared/domain/escalation/policy.ts';
import { urgencies } from '../../../../shared/domain/kernel/urgency.ts';
import { useTexts } from '../../texts/use-texts.ts';
import { Empty, Failed, Loading } from '../../ui/states.tsx';
import { BoardFrame } from '../board-frame.tsx';
import { TrendChart } from '../charts/trend-chart.tsx';
import { layerName } from '../../ui/layer-name.ts';
import { useSpokenDate } from '../../ui/spoken-date.ts';
import { PeriodForm, usePeriod } from '../period/period-form.tsx';
import { FiguresTable } from './figures-table.tsx';
import { spokenSeconds } from './spoken-seconds.ts';
import { useFigures, type Figures } from './use-figures.ts';

/** The API reads each alert of the period with its pages. */
const mostDays = 100;

const Trend = ({ weeks }: { weeks: Figures['byWeek'] }) => {
  const t = useTexts('board');
  const spoken = useSpokenDate();
  const line = (share: 'p50' | 'p90') => ({
    key: share,
    name: t(`figures.accept.${share}`),
    values: weeks.map(({ timeToAccept }) => timeToAccept[share]),
  });
  return (
    <>
      <h2>{t('figures.trend')}</h2>
      <TrendChart
        label={t('figures.trendLabel')}
        labels={weeks.map(({ key }) => spoken(key, 'short'))}
        lines={[line('p50'), line('p90')]}
        spoken={spokenSeconds}
      />
    </>
  );
};

const Tables = ({ figures }: { figures: Figures }) => {
  const t = useTexts('board');
  const app = useTexts('app');
  const spoken = useSpokenDate();
  const urgencyName = (key: string) => {
    const found = urgencies.find((one) => one === key);
    return found === undefined ? key : app(`urgency.${found}`);
  };
  const targetName = (target: string) => {
    const role = staffRoles.find((one) => target === `role:${one}`);
    return role === undefined ? layerName(target) : t(`figures.role.${role}`);
  };
  const calledName = (key: string) => {
    if (key === 'last-resort') return t('alert.lastResort');
    return key === 'named-person' ? t('figures.named') : key.split('+').map(targetName).join(', ');
  };
  return (
    <>
      <FiguresTable
        id="all"
        title={t('figures.all')}
        of={t('figures.period')}
        cells={[figures.total]}
        nameOf={() => t('figures.whole')}
      />
      {figures.byWeek.length > 1 ? <Trend weeks={figures.byWeek} /> : null}
      <FiguresTable
        id="weeks"
        title={t('figures.byWeek')}
        of={t('figures.week')}
        cells={figures.byWeek}
        nameOf={(key) => spoken(key, 'short')}
      />
      <FiguresTable
        id="urgencies"
        title={t('figures.byUrgency')}
        of={t('figures.urgency')}
        cells={figures.byUrgency}
        nameOf={urgencyName}
      />
      <FiguresTable
        id="layers"
        title={t('figures.byLayer')}
        of={t('figures.layer')}
        cells={figures.byLayer}
        nameOf={calledName}
      />
      <FiguresTable
        id="hours"
        title={t('figures.byHour')}
        of={t('figures.hour')}
        cells={figures.byHour.filter(({ alerts }) => alerts !== 0)}
        nameOf={(key) => `${key}:00`}
      />
    </>
  );
};

/** How long people waited for an answer: percentiles and their trend, every chart with the table of its numbers. */
export const FiguresPage = () => {
  const t = useTexts('board');
  const asked = usePeriod(90, mostDays);
  const { data, isError, error, isLoading, refetch } = useFigures(asked.period, asked.fault === null);
  return (
    <BoardFrame title={t('figures.title')}>
      <p className="lead">{t('figures.lead')}</p>
      <PeriodForm asked={asked} />
      {isError ? <Failed error={error} retry={() => void refetch()} /> : null}
      {isLoading ? <Loading /> : null}
      {data?.total.alerts === 0 ? (
        <Empty title={t('figures.empty')}>
          <p>{t('figures.emptyText')}</p>
        </Empty>
      ) : null}
      {data === undefined || data.total.alerts === 0 ? null : <Tables figures={data} />}
    </BoardFrame>
  );
};

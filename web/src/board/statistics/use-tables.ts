import { urgencies } from '../../../../shared/domain/kernel/urgency.ts';
import { categories } from '../../../../shared/domain/statistics/categories.ts';
import { factOutcomes, sources } from '../../../../shared/domain/statistics/keys.ts';
import { useTexts } from '../../texts/use-texts.ts';
import { useSpokenDate } from '../../ui/spoken-date.ts';
import { type StatisticsTable } from './tables.ts';
import { type Statistics } from './use-statistics.ts';

/** What a key of a closed list is called; one this page does not know yet is shown as it is. */
const named =
  <K extends string>(known: readonly K[], nameOf: (key: K) => string) =>
  (key: string): string => {
    const found = known.find((one) => one === key);
    return found === undefined ? key : nameOf(found);
  };

/** The tables of the statistics in words. */
export const useTables = (statistics: Statistics): StatisticsTable[] => {
  const t = useTexts('board');
  const app = useTexts('app');
  const spoken = useSpokenDate();
  const names = new Map(statistics.communes.map(({ key, name }) => [key, name]));
  const communeName = (key: string) => {
    if (key === 'elsewhere') return t('commune.elsewhere');
    return key === 'unknown' ? t('commune.unknown') : (names.get(key) ?? key);
  };
  const table = (
    id: 'category' | 'source' | 'outcome' | 'urgency' | 'month' | 'commune',
    { total, rows }: Statistics['byMonth'],
    label: (key: string) => string,
    note?: string,
  ): StatisticsTable => ({
    id,
    title: t(`by.${id}`),
    of: t(`of.${id}`),
    rows: rows.map(({ key, count }) => ({ key, count, label: label(key) })),
    total,
    ...(note === undefined ? {} : { note }),
  });
  const { byCategory, bySource, byOutcome, byUrgency, byMonth, byCommune } = statistics;
  const category = named(categories, (key) => t(`category.${key}`));
  const source = named(sources, (key) => t(`source.${key}`));
  const outcome = named(factOutcomes, (key) => t(`outcome.${key}`));
  const urgency = named(urgencies, (key) => app(`urgency.${key}`));
  return [
    table('category', byCategory, category, t('category.note')),
    table('source', bySource, source),
    table('outcome', byOutcome, outcome),
    table('urgency', byUrgency, urgency),
    table('month', byMonth, (month) => spoken(month, 'month')),
    table('commune', byCommune, communeName, t('commune.note')),
  ];
};

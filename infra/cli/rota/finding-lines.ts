import { findingText } from '../../../shared/contracts/http/rota/finding-view.ts';
import { localText } from '../../../shared/domain/calendar/local-text.ts';
import { type Finding, type Hit } from '../../../shared/domain/rota/check-rota.ts';

const hoursOf = ({ from, until }: Hit): string => {
  const hours = (Date.parse(until) - Date.parse(from)) / 3_600_000;
  return `${Number.isInteger(hours) ? hours : hours.toFixed(2)} h`;
};

const hitLine = (hit: Hit): string => {
  const holidays = hit.holidays.map(({ date, name }) => `${date} ${name}`);
  const days = holidays.length === 0 ? '' : `; public holidays: ${holidays.join(', ')}`;
  return `    ${localText(hit.from)} → ${localText(hit.until)} (${hoursOf(hit)})${days}`;
};

/**
 * A finding as lines to read: what is wrong, then when.
 * @param most times shown, those on public holidays first; the rest is counted.
 */
export const findingLines = (finding: Finding, most: number): string[] => {
  const byWeight = finding.hits.toSorted((a, b) => b.holidays.length - a.holidays.length).slice(0, most);
  const shown = finding.hits.filter((hit) => byWeight.includes(hit));
  const left = finding.hits.length - shown.length;
  return [
    `  ${finding.kind}: ${findingText(finding, 'en')}`,
    ...shown.map(hitLine),
    ...(left === 0 ? [] : [`    and ${left} more times (--json shows all)`]),
  ];
};

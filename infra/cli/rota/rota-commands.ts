import { toFindingView } from '../../../shared/contracts/http/rota/finding-view.ts';
import { toFairnessItem, toOnCallNow } from '../../../shared/contracts/http/rota/views.ts';
import { localDate } from '../../../shared/domain/calendar/local-date.ts';
import { startOfLocalDay } from '../../../shared/domain/calendar/local-time.ts';
import { localText } from '../../../shared/domain/calendar/local-text.ts';
import { publicHolidays } from '../../../shared/domain/calendar/public-holidays.ts';
import { toInstant, type Clock } from '../../../shared/domain/kernel/time.ts';
import { checkRota, type Finding } from '../../../shared/domain/rota/check-rota.ts';
import { type Interval } from '../../../shared/domain/rota/deed.ts';
import { fairnessOf } from '../../../shared/domain/rota/fairness.ts';
import { shiftsThen } from '../../../shared/domain/rota/history.ts';
import { type Rota } from '../../../shared/domain/rota/rota.ts';
import { rotaOf } from '../../../shared/domain/rota/rota-file.ts';
import { shiftsOf, type Shift } from '../../../shared/domain/rota/shifts.ts';
import { CliFailure, exitCodes, type ExitCode } from '../failure.ts';
import { type Target } from '../target.ts';
import { type Terminal } from '../terminal.ts';
import { findingLines } from './finding-lines.ts';
import { openRota, readRota } from './read-rota.ts';

/** From 1 January to 31 December on the clocks of Romania. @throws CliFailure for a year whose holidays are not known. */
export const yearOf = (text: string): Interval => {
  const year = Number(text);
  if (!publicHolidays.has(year)) {
    const known = [...publicHolidays.keys()];
    throw new CliFailure(`"${text}" is not a year from ${Math.min(...known)} to ${Math.max(...known)}.`);
  }
  const first = (of: number) => startOfLocalDay(localDate.parse(`${of}-01-01`));
  return { from: first(year), until: first(year + 1) };
};

type Source = { of: string | undefined; target: Target | null; table?: string | undefined };

const holidayLines = (findings: readonly Finding[]): string[] => {
  const open = findings
    .filter(({ kind }) => kind === 'gap')
    .flatMap(({ layers, hits }) =>
      hits.flatMap(({ holidays }) => holidays.map(({ date, name }) => `${date} ${name} (${layers.join(', ')})`)),
    );
  const days = [...new Set(open)].toSorted();
  return days.length === 0 ? [] : [`Public holidays with nobody on call: ${days.join('; ')}.`];
};

/** How many times of one finding are shown. */
const mostShown = 5;

/** `rota check`: walks through a whole year and names everything that is wrong with it. */
export const runCheck = async (
  { of, target, table }: Source,
  { year, json }: { year: string; json?: boolean },
  { write }: Terminal,
): Promise<ExitCode> => {
  const interval = yearOf(year);
  const read = async (): Promise<Rota> => {
    if (target !== null) return rotaOf(await (await openRota(target, table)).load());
    if (of === undefined) throw new CliFailure('Say which rota: a JSON file, the code of a county, or --live.');
    return readRota(of);
  };
  const rota = await read();
  const findings = checkRota(rota, interval);
  if (json === true) {
    write(
      JSON.stringify(
        findings.map((finding) => toFindingView(finding, 'en')),
        undefined,
        2,
      ),
    );
    return findings.length > 0 ? exitCodes.no : exitCodes.done;
  }
  write(
    `${year}: ${rota.layers.length} layers, ${rota.staff.length} people, ${localText(interval.from)} to ${localText(interval.until)}.`,
  );
  if (findings.length === 0) {
    write('No findings: it can be published.');
    return exitCodes.done;
  }
  write(`${findings.length} findings: it cannot be published.`);
  for (const line of findings.flatMap((finding) => findingLines(finding, mostShown))) write(line);
  for (const line of holidayLines(findings)) write(line);
  return exitCodes.no;
};

const columns = ['hours', 'nights', 'nightHours', 'weekends', 'weekendHours', 'holidays', 'holidayHours'] as const;

/** `rota fairness`: who carried how much, of a file as planned, or of the county as it was and will be. */
export const runFairness = async (
  { of, target, table }: Source,
  { year, json }: { year: string; json?: boolean },
  { write }: Terminal,
): Promise<ExitCode> => {
  const interval = yearOf(year);
  const read = async (): Promise<{ rota: Rota; shifts: Shift[] }> => {
    if (target !== null) {
      const rotas = await openRota(target, table);
      const [file, history] = await Promise.all([rotas.load(), rotas.history()]);
      return { rota: rotaOf(file), shifts: shiftsThen(file, history, interval) };
    }
    if (of === undefined) throw new CliFailure('Say which rota: a JSON file, the code of a county, or --live.');
    const rota = readRota(of);
    return { rota, shifts: shiftsOf(rota, interval) };
  };
  const { rota, shifts } = await read();
  const items = fairnessOf(shifts).map((burden) => toFairnessItem(rota, burden));
  if (json === true) {
    write(JSON.stringify({ ...interval, items }, undefined, 2));
    return exitCodes.done;
  }
  const row = (who: string, cells: readonly string[]) =>
    [who.padEnd(24), ...cells.map((cell) => cell.padStart(13))].join('');
  write(row(year, columns));
  for (const item of items)
    write(
      row(
        item.staffId,
        columns.map((column) => String(Math.round(item[column] * 10) / 10)),
      ),
    );
  return exitCodes.done;
};

/** `rota now`: who is on call on each layer at this moment. */
export const runNow = async (
  target: Target,
  { table, json }: { table?: string | undefined; json?: boolean },
  { write }: Terminal,
  now: Clock,
): Promise<ExitCode> => {
  const rota = rotaOf(await (await openRota(target, table)).load());
  const view = toOnCallNow(rota, toInstant(now()));
  if (json === true) write(JSON.stringify(view, undefined, 2));
  else {
    write(localText(view.at));
    for (const { layer, people } of view.layers)
      write(`  ${layer}: ${people.map(({ staffId, name }) => `${name} (${staffId})`).join(', ') || 'NOBODY'}`);
  }
  return view.layers.some(({ people }) => people.length === 0) ? exitCodes.no : exitCodes.done;
};

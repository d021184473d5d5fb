import { useEffect, useRef, type KeyboardEvent } from 'react';
import { addCalendarDays, weekdayOf, type LocalDate } from '../../../../shared/domain/calendar/local-date.ts';
import { holidayOf } from '../../../../shared/domain/calendar/holiday-names.ts';
import { useTexts } from '../../texts/use-texts.ts';
import { segmentsOn, stepFrom } from '../days.ts';
import { useSpokenDate } from '../../ui/spoken-date.ts';
import { type RotaView, type ShiftView } from '../use-rota.ts';
import { Duty } from './day-duties.tsx';

type Props = {
  weeks: readonly (readonly LocalDate[])[];
  day: LocalDate;
  today: LocalDate;
  onDay: (day: LocalDate) => void;
  shifts: readonly ShiftView[];
  rota: RotaView | undefined;
  me: string | null;
};

/** Where a key leads from a day; null: the key is not of the calendar's. */
const dayAfterKey = (key: string, day: LocalDate): LocalDate | null => {
  switch (key) {
    case 'ArrowLeft':
      return addCalendarDays(day, -1);
    case 'ArrowRight':
      return addCalendarDays(day, 1);
    case 'ArrowUp':
      return addCalendarDays(day, -7);
    case 'ArrowDown':
      return addCalendarDays(day, 7);
    case 'Home':
      return addCalendarDays(day, 1 - weekdayOf(day));
    case 'End':
      return addCalendarDays(day, 7 - weekdayOf(day));
    case 'PageUp':
      return stepFrom('month', day, -1);
    case 'PageDown':
      return stepFrom('month', day, 1);
    default:
      return null;
  }
};

/**
 * Weeks as a grid: one stop for the Tab key, then arrows by day and week, Home and End in the week, Page Up and Down by month
 * (the pattern of the ARIA guide). The day that has the focus is told in full below.
 */
export const MonthGrid = ({ weeks, day, today, onDay, shifts, rota, me }: Props) => {
  const t = useTexts('rota');
  const spoken = useSpokenDate();
  const current = useRef<HTMLButtonElement>(null);
  const byKey = useRef(false);
  useEffect(() => {
    if (byKey.current) current.current?.focus();
    byKey.current = false;
  }, [day]);
  const onKeyDown = (event: KeyboardEvent) => {
    // Together with another key they are the browser's: Alt and left is "back".
    const isPlain = !event.altKey && !event.ctrlKey && !event.metaKey && !event.shiftKey;
    const next = isPlain ? dayAfterKey(event.key, day) : null;
    if (next === null) return;
    event.preventDefault();
    byKey.current = true;
    onDay(next);
  };
  return (
    <div className="table-frame">
      <table
        role="grid"
        className="table month"
        aria-labelledby="period"
        aria-describedby="calendar-keys"
        onKeyDown={onKeyDown}
      >
        <thead>
          <tr>
            {weeks[0]?.map((date) => (
              <th key={date} scope="col">
                {spoken(date, 'weekday')}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weeks.map((week) => (
            <tr key={week[0]}>
              {week.map((date) => {
                const holiday = holidayOf(date);
                const isDay = date === day;
                return (
                  <td key={date} role="gridcell" aria-selected={isDay} className={isDay ? 'month-day' : undefined}>
                    <button
                      type="button"
                      ref={isDay ? current : undefined}
                      tabIndex={isDay ? 0 : -1}
                      className="month-date"
                      aria-label={spoken(date, 'day')}
                      aria-describedby={`on-${date}`}
                      aria-current={date === today ? 'date' : undefined}
                      onClick={() => {
                        onDay(date);
                      }}
                    >
                      {Number(date.slice(8))}
                    </button>
                    <div id={`on-${date}`}>
                      {date === today ? <span className="tag tag-quiet">{t('day.today')}</span> : null}
                      {holiday === null ? null : <p className="month-holiday">{holiday.name}</p>}
                      <ul className="duties">
                        {segmentsOn(date, shifts).map((segment) => (
                          <li key={`${segment.layer} ${segment.from}`}>
                            <Duty segment={segment} rota={rota} me={me} />
                          </li>
                        ))}
                      </ul>
                    </div>
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
};

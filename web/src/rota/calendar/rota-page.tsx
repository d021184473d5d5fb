import { useState } from 'react';
import { addCalendarDays, type LocalDate } from '../../../../shared/domain/calendar/local-date.ts';
import { useStaff } from '../../app/use-me.ts';
import { useTexts } from '../../texts/use-texts.ts';
import { ChoiceField } from '../../ui/field.tsx';
import { Page } from '../../ui/page.tsx';
import { Failed, Loading, OfflineBanner } from '../../ui/states.tsx';
import { spanOf, stepFrom, weeksOf, type CalendarView } from '../days.ts';
import { RotaNav } from '../rota-nav.tsx';
import { useSpokenDate } from '../../ui/spoken-date.ts';
import { useRota, useShifts } from '../use-rota.ts';
import { todayAt } from '../wall-time.ts';
import { AtMoment } from './at-moment.tsx';
import { Check } from './check.tsx';
import { DayDetails } from './day-details.tsx';
import { DayList } from './day-list.tsx';
import { MonthGrid } from './month-grid.tsx';
import { useWide } from './use-wide.ts';
import '../rota.css';

const Period = ({ view, day }: { view: CalendarView; day: LocalDate }) => {
  const t = useTexts('rota');
  const spoken = useSpokenDate();
  const [monday] = weeksOf('week', day)[0] ?? [];
  if (view === 'month' || monday === undefined) return spoken(day, 'month');
  return t('calendar.weekOf', { from: spoken(monday, 'day'), until: spoken(addCalendarDays(monday, 6), 'day') });
};

type StepsProps = { view: CalendarView; day: LocalDate; today: LocalDate; onDay: (day: LocalDate) => void };

const Steps = ({ view, day, today, onDay }: StepsProps) => {
  const t = useTexts('rota');
  const step = (to: LocalDate, label: string) => (
    <button
      type="button"
      className="button"
      onClick={() => {
        onDay(to);
      }}
    >
      {label}
    </button>
  );
  return (
    <div className="buttons calendar-steps no-print">
      {step(stepFrom(view, day, -1), t(`calendar.back.${view}`))}
      {step(today, t('calendar.today'))}
      {step(stepFrom(view, day, 1), t(`calendar.on.${view}`))}
    </div>
  );
};

/** Who is on call when: a week or a month, as a grid or as a list where the screen is narrow. */
export const RotaPage = () => {
  const t = useTexts('rota');
  const spoken = useSpokenDate();
  const isWide = useWide();
  const me = useStaff()?.staffId ?? null;
  const [today] = useState(() => todayAt(Date.now()));
  const [day, setDay] = useState(today);
  const [view, setView] = useState<CalendarView>(isWide ? 'month' : 'week');
  const weeks = weeksOf(view, day);
  const rota = useRota();
  const shifts = useShifts(spanOf(weeks));
  const shown = { today, shifts: shifts.data?.items ?? [], rota: rota.data?.value, me };
  return (
    <Page title={t('calendar.title')}>
      <OfflineBanner>
        <p>{t('offline')}</p>
      </OfflineBanner>
      <RotaNav />
      <ChoiceField
        id="view"
        inline
        label={t('calendar.view')}
        value={view}
        onChange={setView}
        options={(['week', 'month'] as const).map((value) => ({ value, label: t(`calendar.view.${value}`) }))}
      />
      <h2 id="period" aria-live="polite">
        <Period view={view} day={day} />
      </h2>
      <Steps view={view} day={day} today={today} onDay={setDay} />
      {rota.isError ? <Failed error={rota.error} retry={() => void rota.refetch()} /> : null}
      {shifts.isError ? <Failed error={shifts.error} retry={() => void shifts.refetch()} /> : null}
      {shifts.isPending ? <Loading /> : null}
      {isWide ? (
        <>
          <p className="hint" id="calendar-keys">
            {t('calendar.keys')}
          </p>
          <MonthGrid {...shown} weeks={weeks} day={day} onDay={setDay} />
          <section className="card" aria-labelledby="the-day">
            <h3 id="the-day">{spoken(day, 'day')}</h3>
            <DayDetails {...shown} date={day} />
          </section>
        </>
      ) : (
        <DayList {...shown} days={weeks.flat()} />
      )}
      <AtMoment />
      {rota.data === undefined ? null : <Check seen={rota.data} />}
    </Page>
  );
};

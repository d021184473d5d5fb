import { type LocalDate } from '../../../../shared/domain/calendar/local-date.ts';
import { useTexts } from '../../texts/use-texts.ts';
import { useSpokenDate } from '../../ui/spoken-date.ts';
import { type RotaView, type ShiftView } from '../use-rota.ts';
import { DayDetails } from './day-details.tsx';

type Props = {
  days: readonly LocalDate[];
  today: LocalDate;
  shifts: readonly ShiftView[];
  rota: RotaView | undefined;
  me: string | null;
};

/** The same days one under the other, for a narrow screen. */
export const DayList = ({ days, today, shifts, rota, me }: Props) => {
  const t = useTexts('rota');
  const spoken = useSpokenDate();
  return (
    <ol className="cards">
      {days.map((date) => (
        <li key={date} className={date === today ? 'card day-today' : 'card'}>
          <h3>
            {spoken(date, 'day')}
            {date === today ? <span className="tag tag-quiet">{t('day.today')}</span> : null}
          </h3>
          <DayDetails date={date} shifts={shifts} rota={rota} me={me} />
        </li>
      ))}
    </ol>
  );
};

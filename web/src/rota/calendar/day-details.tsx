import { Link } from 'react-router';
import { type LocalDate } from '../../../../shared/domain/calendar/local-date.ts';
import { holidayOf } from '../../../../shared/domain/calendar/holiday-names.ts';
import { useTexts } from '../../texts/use-texts.ts';
import { useNow } from '../../ui/use-now.ts';
import { segmentsOn } from '../days.ts';
import { nameIn, type RotaView, type ShiftView } from '../use-rota.ts';
import { Duty } from './day-duties.tsx';
import { onLeaveOn } from './marks.ts';

type Props = { date: LocalDate; shifts: readonly ShiftView[]; rota: RotaView | undefined; me: string | null };

/** A day in full: the holiday it is, every layer with its hours, who is on leave; a shift of one's own can be offered. */
export const DayDetails = ({ date, shifts, rota, me }: Props) => {
  const t = useTexts('rota');
  const now = useNow();
  const holiday = holidayOf(date);
  const away = rota === undefined ? [] : onLeaveOn(date, rota.leave);
  return (
    <>
      {holiday === null ? null : <p className="month-holiday">{t('day.holiday', { name: holiday.name })}</p>}
      <ul className="duties">
        {segmentsOn(date, shifts).map((segment) => {
          const { layer, from, until, people } = segment;
          const isMine = people.some(({ staffId }) => staffId === me);
          return (
            <li key={`${layer} ${from}`}>
              <Duty segment={segment} rota={rota} me={me} />
              {isMine && Date.parse(until) > now ? (
                <Link className="offer-link" to="/rota/schimburi" state={{ layer, from, until }}>
                  {t('day.offer')}
                </Link>
              ) : null}
            </li>
          );
        })}
      </ul>
      {away.length === 0 || rota === undefined ? null : (
        <p className="lead">{t('day.away', { names: away.map((who) => nameIn(rota.staff, who)).join(', ') })}</p>
      )}
    </>
  );
};

import { useTexts } from '../../texts/use-texts.ts';
import { timeLeft } from '../../ui/time-left.ts';
import { useNow } from '../../ui/use-now.ts';

/** How long ago, growing; never less than nothing, should the clocks of the two sides differ. */
export const Elapsed = ({ since }: { since: string }) => {
  const t = useTexts('app');
  const now = useNow();
  const { days, hours, minutes, seconds } = timeLeft(Math.min(Date.parse(since), now), now);
  const clock = [hours, minutes, seconds].map((part) => String(part).padStart(2, '0')).join(':');
  return (
    <span className="number" role="timer">
      {days > 0 ? t('time.days', { count: days, clock }) : clock}
    </span>
  );
};

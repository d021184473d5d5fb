import { useTexts } from '../texts/use-texts.ts';
import { haste, timeLeft } from './time-left.ts';
import { useNow } from './use-now.ts';

const tones = { late: 'tag tag-danger', soon: 'tag tag-warn', calm: 'tag tag-quiet' } as const;

/** How long until an instant, or since, live. It says so in words too, not by colour alone. */
export const Countdown = ({ until }: { until: string }) => {
  const t = useTexts('app');
  const now = useNow();
  const at = Date.parse(until);
  const left = timeLeft(at, now);
  const { days, hours, minutes, seconds } = left;
  const clock = [hours, minutes, seconds].map((part) => String(part).padStart(2, '0')).join(':');
  const spoken = days > 0 ? t('time.days', { count: days, clock }) : clock;
  return (
    <span className={`${tones[haste(at, now)]} number`} role="timer">
      {t(left.late ? 'time.late' : 'time.left', { time: spoken })}
    </span>
  );
};

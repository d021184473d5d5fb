import { useCallback } from 'react';
import { useTexts } from '../../texts/use-texts.ts';

const [second, minute, hour, day] = [1_000, 60_000, 3_600_000, 86_400_000];

/** A length of time in its two largest units: 2 zile 4 h, 3 h 20 min, 12 min, 40 s. In ms. */
export const useLength = (): ((length: number) => string) => {
  const t = useTexts('board');
  return useCallback(
    (length: number) => {
      const [days, hours, minutes] = [
        Math.floor(length / day),
        Math.floor((length % day) / hour),
        Math.floor((length % hour) / minute),
      ];
      if (days > 0) return t('length.days', { count: days, hours });
      if (length < minute) return t('length.seconds', { seconds: Math.floor(length / second) });
      return hours > 0 ? t('length.hours', { hours, minutes }) : t('length.minutes', { minutes });
    },
    [t],
  );
};

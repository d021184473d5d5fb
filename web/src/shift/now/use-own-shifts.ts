import { useState } from 'react';
import { useShifts } from '../../rota/use-rota.ts';
import { nowInstant } from '../../rota/wall-time.ts';
import { useNow } from '../../ui/use-now.ts';
import { ownShifts } from './own-shifts.ts';

const hour = 3_600_000;

/** From a week back, so that who was before is known, to four weeks ahead. */
const shown = { back: 7 * 24 * hour, ahead: 28 * 24 * hour };

/** The times that are asked for begin on the hour: they stay the same while the page is open in it. */
const timesAround = (now: number) => {
  const start = Math.floor(now / hour) * hour;
  return { from: nowInstant(start - shown.back), until: nowInstant(start + shown.ahead) };
};

/** The shifts around now, read again every minute. */
export const useOwnShifts = (staffId: string) => {
  const now = useNow();
  const [times] = useState(() => timesAround(now));
  const asked = useShifts(times);
  const minute = nowInstant(Math.floor(now / 60_000) * 60_000);
  return {
    ...asked,
    own: asked.data === undefined ? null : ownShifts(asked.data.items, staffId, minute, times.until),
  };
};

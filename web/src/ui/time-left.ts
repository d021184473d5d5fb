const second = 1_000;
const minute = 60 * second;
const hour = 60 * minute;
const day = 24 * hour;

export type TimeLeft = { late: boolean; days: number; hours: number; minutes: number; seconds: number };

/** The time between now and an instant, in whole parts; `late` once it has passed. Milliseconds since 1970. */
export const timeLeft = (until: number, now: number): TimeLeft => {
  const late = now > until;
  // What is left is rounded up, so that "1 s" never stands for nothing; what has passed is rounded down.
  const whole = late ? Math.floor((now - until) / second) * second : Math.ceil((until - now) / second) * second;
  return {
    late,
    days: Math.floor(whole / day),
    hours: Math.floor((whole % day) / hour),
    minutes: Math.floor((whole % hour) / minute),
    seconds: Math.floor((whole % minute) / second),
  };
};

/** How near a clock is, for colour and words: the last hour, or the last tenth of a minute's alert, calls for haste. */
export const haste = (until: number, now: number): 'late' | 'soon' | 'calm' => {
  if (now > until) return 'late';
  return until - now <= hour ? 'soon' : 'calm';
};

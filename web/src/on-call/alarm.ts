/** Two tones and two shakes for a new alert; made here, nothing is fetched. */
export type Alarm = { start: () => Promise<void>; ring: () => void; stop: () => void };

const tones = [
  { at: 0, hertz: 880 },
  { at: 0.35, hertz: 660 },
] as const;

export const makeAlarm = (): Alarm => {
  let context: AudioContext | null = null;
  const ring = () => {
    if ('vibrate' in navigator) navigator.vibrate([400, 150, 400]);
    if (context === null) return;
    for (const { at, hertz } of tones) {
      const [tone, loudness] = [context.createOscillator(), context.createGain()];
      const start = context.currentTime + at;
      tone.frequency.value = hertz;
      loudness.gain.setValueAtTime(0.3, start);
      loudness.gain.exponentialRampToValueAtTime(0.001, start + 0.3);
      tone.connect(loudness).connect(context.destination);
      tone.start(start);
      tone.stop(start + 0.3);
    }
  };
  return {
    ring,
    // A browser lets a page sound only after the person has pressed something in it.
    start: async () => {
      context ??= new AudioContext();
      await context.resume();
      ring();
    },
    stop: () => {
      void context?.close();
      context = null;
    },
  };
};

/** Whether any of the alerts was not there when it was last looked. */
export const hasNew = (known: ReadonlySet<string>, now: readonly { alertId: string }[]): boolean =>
  now.some(({ alertId }) => !known.has(alertId));

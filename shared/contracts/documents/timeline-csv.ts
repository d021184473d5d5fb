import { type Fact, type FactKind } from '../../domain/alert/timeline.ts';
import { localTimeOf } from '../../domain/calendar/local-time.ts';
import { type Instant } from '../../domain/kernel/time.ts';
import { toCsv } from './csv.ts';

const factTexts = {
  raised: 'alertă pornită',
  created: 'mesaj pregătit',
  handed: 'mesaj predat operatorului',
  delivered: 'mesaj ajuns',
  failed: 'mesaj eșuat',
  withdrawn: 'mesaj retras',
  'link-used': 'legătură folosită',
  declined: 'alertă refuzată',
  acknowledged: 'alertă preluată',
  'first-contact': 'primul contact',
  ended: 'exercițiu încheiat',
} as const satisfies Record<FactKind, string>;

const two = (value: number): string => String(Math.floor(value)).padStart(2, '0');

/** 2026-11-23 07:04:05, on the wall clock of Romania. */
const wallClock = (at: Instant): string => {
  const { date, timeOfDay } = localTimeOf(at);
  const seconds = timeOfDay / 1_000;
  return `${date} ${two(seconds / 3_600)}:${two((seconds / 60) % 60)}:${two(seconds % 60)}`;
};

const head = ['Ora României', 'UTC', 'Fapt', 'Treaptă', 'Cod personal', 'Nume', 'Canal', 'Detaliu'];

/** The timeline of an alert as a table for a file. */
export const timelineCsv = (facts: readonly Fact[]): string =>
  toCsv([
    head,
    ...facts.map(({ at, what, step, staffId, name, channel, detail }) => [
      wallClock(at),
      at,
      factTexts[what],
      step === null ? '' : String(step),
      staffId ?? '',
      name ?? '',
      channel ?? '',
      detail ?? '',
    ]),
  ]);

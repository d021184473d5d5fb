import { type Fact, type FactKind } from '../../domain/alert/timeline.ts';
import { toCsv } from './csv.ts';
import { wallClock } from './wall-clock.ts';

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

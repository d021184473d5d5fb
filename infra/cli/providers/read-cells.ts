import * as z from 'zod/mini';
import { err, ok, type Result } from '../../../shared/domain/kernel/result.ts';
import { type Need, readNeed } from '../../../shared/domain/need/need.ts';
import { parsePhone } from '../../../shared/domain/person/phone.ts';
import {
  ageBand,
  type AgeBand,
  eligibility,
  incomeCeiling,
  type IncomeCeiling,
  type Measure,
  measureLabels,
  measures,
} from '../../../shared/domain/provider/eligibility.ts';
import { fold } from '../../../shared/domain/text/fold.ts';

/** One spelling of spaces, quotation marks aside, and of ș and ț: with the comma below, whatever the keyboard. */
export const tidy = (cell: string): string =>
  cell
    .normalize('NFC')
    .replaceAll(/[\s\u00a0]+/g, ' ')
    .replaceAll('ş', 'ș')
    .replaceAll('Ş', 'Ș')
    .replaceAll('ţ', 'ț')
    .replaceAll('Ţ', 'Ț')
    .trim();

/** Blank, or what stands for it. */
export const isEmpty = (cell: string): boolean =>
  /^[-–—.\s]*$/.test(cell) || /^(?:n\/?a|nu|nu are|nu este|fără)$/i.test(cell.trim());

const split = (cell: string, at: RegExp): string[] =>
  tidy(cell)
    .split(at)
    .filter((part) => !isEmpty(part));

const listed = /\s*[;,]\s*/;
/** Also `3-6 și 7-14`; not for names, which have an "și" of their own. */
const listedOrJoined = /\s*[;,]\s*|\s+(?:și|si|sau)\s+/;

/** A count of places or people: `24`, `24 locuri`; null when the cell is empty. */
export const readCount = (cell: string): Result<number | null, string> => {
  const written = tidy(cell);
  if (isEmpty(written)) return ok(null);
  const [, digits] =
    /^(\d{1,5})(?:[.,]0+)?(?: ?(?:de )?(?:locuri|loc|beneficiari|persoane|copii|adulți))?$/i.exec(written) ?? [];
  return digits === undefined ? err(`„${written}” nu este un număr de locuri sau de persoane`) : ok(Number(digits));
};

const noLimit = new Set(['', 'toate', 'toate varstele', 'orice varsta', 'fara limita', 'nelimitat']);

const bandOf = (part: string): AgeBand | null => {
  const written = part
    .toLowerCase()
    .replace(/\s*(?:de\s+)?ani?(?:\s+împliniți)?\s*$/u, '')
    .trim();
  const range = /^(\d{1,3})\s*[-–—]\s*(\d{1,3})$/.exec(written);
  const from = /^(?:(?:peste|de la|minim|min\.|>=?)\s*)(\d{1,3})$|^(\d{1,3})\s*\+$/.exec(written);
  const below = /^(?:sub|până la|pana la|<)\s*(\d{1,3})$/.exec(written);
  const single = /^(\d{1,3})$/.exec(written);
  const candidate = (() => {
    if (range !== null) return { from: Number(range[1]), to: Number(range[2]) };
    if (from !== null) return { from: Number(from[1] ?? from[2]), to: null };
    if (below !== null) return { from: 0, to: Number(below[1]) - 1 };
    return single === null ? null : { from: Number(single[1]), to: Number(single[1]) };
  })();
  return ageBand.safeParse(candidate).data ?? null;
};

/** Age bands in years: `0-3 ani; 7–14`, `peste 65`, `18+`, `sub 18`, `toate vârstele`. "Sub 18" ends with 17. */
export const readAges = (cell: string): Result<AgeBand[], string> => {
  if (isEmpty(cell) || noLimit.has(fold(cell))) return ok([]);
  const bands: AgeBand[] = [];
  for (const part of split(cell, listedOrJoined)) {
    const band = bandOf(part);
    if (band === null) return err(`„${part}” nu este o grupă de vârstă în ani (de exemplu 3-6, 18+, sub 18)`);
    bands.push(band);
  }
  return ok(bands.toSorted((a, b) => a.from - b.from || (a.to ?? 999) - (b.to ?? 999)));
};

const measureOf = (text: string): Measure | undefined =>
  measures.find((one) => [one, measureLabels[one]].some((name) => fold(name) === fold(text)));

const noMeasure = new Set(['fara', 'niciuna', 'nu este necesara', 'fara masura']);

export const readMeasures = (cell: string): Result<Measure[], string> => {
  if (isEmpty(cell) || noMeasure.has(fold(cell))) return ok([]);
  const read: Measure[] = [];
  for (const part of split(cell, listedOrJoined)) {
    const one = measureOf(part);
    if (one === undefined)
      return err(`„${part}” nu este o măsură cunoscută (${Object.values(measureLabels).join(', ')})`);
    read.push(one);
  }
  return ok([...new Set(read)].toSorted());
};

/** `12.03.2026` or `2026-03-12`. */
const isoDay = (text: string): string => {
  const [, day, month, year] = /^(\d{1,2})[./](\d{1,2})[./](\d{4})$/.exec(text) ?? [];
  return day === undefined || month === undefined
    ? text
    : `${year ?? ''}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
};

const ceilingOf = (part: string): IncomeCeiling | null => {
  const [, lei, day] =
    /^(\d{1,3}(?:\.\d{3})+|\d{1,7})(?:,00)?\s*(?:lei|ron)?(?:\s+(?:din|de la)\s+([\d./-]+))?$/i.exec(part) ?? [];
  if (lei === undefined) return null;
  const row = { from: day === undefined ? null : isoDay(day), leiPerHead: Number(lei.replaceAll('.', '')) };
  return incomeCeiling.safeParse(row).data ?? null;
};

/** Ceilings of net income for each member of the family, by date: `1500 lei de la 01.01.2026; 1.650 lei de la 01.07.2026`. */
export const readCeilings = (cell: string): Result<IncomeCeiling[], string> => {
  if (isEmpty(cell) || noLimit.has(fold(cell)) || fold(cell) === 'fara') return ok([]);
  const rows: IncomeCeiling[] = [];
  for (const part of split(cell, /\s*;\s*/)) {
    const row = ceilingOf(part);
    if (row === null) return err(`„${part}” nu este un plafon (de exemplu 1500 lei de la 01.01.2026)`);
    rows.push(row);
  }
  if (!eligibility.shape.incomeCeilings.safeParse(rows).success) return err('două plafoane încep în aceeași zi');
  return ok(rows.toSorted((a, b) => ((a.from ?? '') < (b.from ?? '') ? -1 : 1)));
};

/** Needs by code or name, and the words that are neither. */
export const readNeeds = (cell: string): { needs: Need[]; unknown: string[] } => {
  const read = split(cell, listed).map((part) => ({ part, one: readNeed(part) }));
  return {
    needs: [...new Set(read.flatMap(({ one }) => one ?? []))].toSorted(),
    unknown: read.filter(({ one }) => one === null).map(({ part }) => part),
  };
};

/** The first number of the cell that can be dialled, E.164; null: none. */
export const readPhone = (cell: string): string | null =>
  cell
    .split(/[;,/]|\s+(?:sau|și|si)\s+/)
    .map((part) => parsePhone(part.trim()))
    .find((one) => one.ok)?.value ?? null;

/** The first address of the cell, in small letters; null: none. */
export const readEmail = (cell: string): string | null =>
  cell
    .split(/[;,\s]+/)
    .map((part) => z.safeParse(z.email(), part.toLowerCase()))
    .find(({ success }) => success)?.data ?? null;

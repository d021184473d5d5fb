import { type Instant } from '../../domain/kernel/time.ts';
import { type Shift } from '../../domain/rota/shifts.ts';

/** 2027-01-01T06:00:00.000Z as RFC 5545 writes an instant in UTC: 20270101T060000Z. */
const stamp = (at: Instant): string => at.replaceAll(/[-:]|\.\d{3}/g, '');

const escaped = (text: string): string => text.replaceAll(/[\\;,]/g, String.raw`\$&`).replaceAll('\n', String.raw`\n`);

const encoder = new TextEncoder();
const mostOctets = 75;

/** RFC 5545 §3.1: a line has 75 octets at most; what follows a fold begins with a space. No character is cut in two. */
const folded = (line: string): string => {
  const lines: string[] = [];
  let current = '';
  for (const character of line) {
    if (encoder.encode(current + character).length > mostOctets) {
      lines.push(current);
      current = ' ';
    }
    current += character;
  }
  return [...lines, current].join('\r\n');
};

const eventLines = ({ layer, from, until }: Shift, { county, staffId, now }: Feed): string[] => [
  'BEGIN:VEVENT',
  `UID:${stamp(from)}-${encodeURIComponent(layer)}-${staffId}@${county.toLowerCase()}.semnal`,
  `DTSTAMP:${stamp(now)}`,
  `DTSTART:${stamp(from)}`,
  `DTEND:${stamp(until)}`,
  `SUMMARY:${escaped(`Permanență: ${layer}`)}`,
  'CLASS:PRIVATE',
  'TRANSP:OPAQUE',
  'END:VEVENT',
];

type Feed = { county: string; staffId: string; now: Instant };

/**
 * One person's shifts as an iCalendar (RFC 5545): layer and times in UTC, nothing of cases, clients or colleagues. A shift keeps
 * its UID while its start stays, so that calendars move it instead of showing it twice.
 */
export const calendarFeed = (shifts: readonly Shift[], feed: Feed): string =>
  [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Semnal//Grafic de permanenta//RO',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    'X-WR-CALNAME:Permanență',
    'REFRESH-INTERVAL;VALUE=DURATION:PT1H',
    ...shifts.flatMap((shift) => eventLines(shift, feed)),
    'END:VCALENDAR',
  ]
    .map((line) => `${folded(line)}\r\n`)
    .join('');

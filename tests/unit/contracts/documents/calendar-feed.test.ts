import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calendarFeed } from '../../../../shared/contracts/documents/calendar-feed.ts';
import { after, hour, monday } from '../../../support/builders/time.ts';

const feed = { county: 'BC', staffId: 'ana', now: monday };
const shift = (layer: string, from = monday) => ({ layer, from, until: after(from, 12 * hour), staffIds: ['ana'] });
const unfolded = (text: string): string[] => text.replaceAll('\r\n ', '').split('\r\n');

describe('a calendar of shifts', () => {
  it('is an iCalendar with times in UTC, line by line', () => {
    expect(calendarFeed([shift('first')], feed)).toBe(
      [
        'BEGIN:VCALENDAR',
        'VERSION:2.0',
        'PRODID:-//Semnal//Grafic de permanenta//RO',
        'CALSCALE:GREGORIAN',
        'METHOD:PUBLISH',
        'X-WR-CALNAME:Permanență',
        'REFRESH-INTERVAL;VALUE=DURATION:PT1H',
        'BEGIN:VEVENT',
        'UID:20261123T080000Z-first-ana@bc.semnal',
        'DTSTAMP:20261123T080000Z',
        'DTSTART:20261123T080000Z',
        'DTEND:20261123T200000Z',
        'SUMMARY:Permanență: first',
        'CLASS:PRIVATE',
        'TRANSP:OPAQUE',
        'END:VEVENT',
        'END:VCALENDAR',
        '',
      ].join('\r\n'),
    );
  });

  it('escapes what the format would misread', () => {
    expect(unfolded(calendarFeed([shift(String.raw`a,b;c\d`)], feed))).toContain(
      String.raw`SUMMARY:Permanență: a\,b\;c\\d`,
    );
  });

  it('has no line of more than 75 octets, and loses no character to that', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('ș', 'ț', 'ă', 'a', ' ', '😀'), { minLength: 1, maxLength: 300 }),
        (letters) => {
          const layer = letters.join('');
          const text = calendarFeed([shift(layer)], feed);
          for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
          expect(unfolded(text)).toContain(`SUMMARY:Permanență: ${layer}`);
        },
      ),
    );
  });
});

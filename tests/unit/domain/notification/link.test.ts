import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linkText, linkToken, readLinkToken } from '../../../../shared/domain/notification/link.ts';
import { alertIdOf } from '../../../support/builders/page.ts';
import { monday } from '../../../support/builders/time.ts';

const page = { alertId: alertIdOf(1), step: 3, ordinal: 2 };
const signature = '7K3M9QXD7K3M9QXD';
const token = linkToken(page, signature);

describe('the token of a one-time link', () => {
  it('is read back as it was made', () => {
    const target = fc.record({
      alertId: fc.integer({ min: 0, max: 50 }).map(alertIdOf),
      step: fc.integer({ min: 1, max: 99_999 }),
      ordinal: fc.integer({ min: 1, max: 999 }),
    });
    fc.assert(
      fc.property(target, (one) => {
        expect(readLinkToken(linkToken(one, signature))).toEqual({ ...one, signature });
      }),
    );
  });

  it('survives a phone that writes small letters', () => {
    expect(readLinkToken(token.toLowerCase())).toEqual({ ...page, signature });
  });

  it('holds only characters that an SMS and a URL leave alone', () => {
    expect(token).toMatch(/^[A-Z0-9-]+$/);
    expect(token.length).toBeLessThanOrEqual(45);
  });

  it.each([
    ['nothing', ''],
    ['a text', 'nonsense'],
    ['a token without its signature', token.slice(0, -17)],
    ['a signature too short', token.slice(0, -1)],
    ['a signature too long', `${token}A`],
    ['an alert id that cannot be', token.replace(/^A./, 'AI')],
    ['a step that is no number', token.replace('-3-', '-x-')],
    ['a path', `../${token}`],
    ['something behind it', `${token}\n`],
  ])('is not %s', (_, text) => {
    expect(readLinkToken(text)).toBeNull();
  });

  it('signs the page and the end of its life, each told apart', () => {
    const texts = [
      linkText(page, monday),
      linkText({ ...page, step: 4 }, monday),
      linkText({ ...page, ordinal: 3 }, monday),
      linkText({ ...page, alertId: alertIdOf(2) }, monday),
      linkText(page, '2026-11-24T08:00:00.000Z'),
      linkText({ ...page, step: 32, ordinal: 1 }, monday),
      linkText({ ...page, step: 3, ordinal: 21 }, monday),
    ];
    expect(new Set(texts).size).toBe(texts.length);
  });
});

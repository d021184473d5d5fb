import { describe, expect, it } from 'vitest';
import { parsePhone } from '../../../../shared/domain/person/phone.ts';

describe('parsePhone', () => {
  it.each([
    ['0740123456', '+40740123456'],
    ['0740 123 456', '+40740123456'],
    ['0740.123.456', '+40740123456'],
    ['+40 740 123 456', '+40740123456'],
    ['0040740123456', '+40740123456'],
    ['+40 0740 123 456', '+40740123456'],
    ['0234/512 345', '+40234512345'],
    ['(0234) 512345', '+40234512345'],
    ['0234-512345 int. 12', '+40234512345'],
    ['0800 500 333', '+40800500333'],
    ['+373 69 123 456', '+37369123456'],
    ['0039 331 234 5678', '+393312345678'],
    ['+49 151 23456789', '+4915123456789'],
  ])('reads %j as %s', (text, number) => {
    expect(parsePhone(text)).toEqual({ ok: true, value: number });
  });

  it.each([
    ['', 'phone-format'],
    ['nu are', 'phone-format'],
    ['0740123456 / 0740123457', 'phone-format'],
    ['+999 123 456', 'phone-format'],
    ['112', 'phone-length'],
    ['0740 123 456 7', 'phone-length'],
    ['0151 2345 67', 'phone-range'],
    ['0740 12345', 'phone-range'],
    ['+40 540 123 456', 'phone-range'],
  ])('refuses %j: %s', (text, error) => {
    expect(parsePhone(text)).toEqual({ ok: false, error });
  });
});

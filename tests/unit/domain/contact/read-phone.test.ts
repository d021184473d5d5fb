import { describe, expect, it } from 'vitest';
import { readContactPhone } from '../../../../shared/domain/contact/read-phone.ts';

describe('the phone somebody wants to be alerted at', () => {
  it.each([
    ['0740 123 456', '+40740123456'],
    ['+40 721.000.001', '+40721000001'],
    ['0040740123456', '+40740123456'],
  ])('%j is the Romanian %s', (text, phone) => {
    expect(readContactPhone(text, 'sms')).toEqual({ ok: true, value: { phone, foreign: false } });
  });

  it.each([
    ['+49 151 23456789', '+4915123456789'],
    ['0033 6 12 34 56 78', '+33612345678'],
    ['+373 69 123 456', '+37369123456'],
  ])('%j is marked as foreign', (text, phone) => {
    expect(readContactPhone(text, 'sms')).toEqual({ ok: true, value: { phone, foreign: true } });
  });

  it('may be a fixed one for calls, not for SMS', () => {
    expect(readContactPhone('0234 512 345', 'voice')).toMatchObject({ ok: true, value: { phone: '+40234512345' } });
    expect(readContactPhone('0234 512 345', 'sms')).toEqual({ ok: false, error: 'phone-not-mobile' });
  });

  it.each([
    ['abc', 'phone-format'],
    ['+999 123 456', 'phone-format'],
    ['112', 'phone-length'],
    ['0740 123 456 7', 'phone-length'],
    ['0715 000 001', 'phone-range'],
    ['+49 30', 'phone-length'],
    ['+33 0 00 00 00 00', 'phone-range'],
  ])('%j is refused by name: %s', (text, error) => {
    expect(readContactPhone(text, 'sms')).toEqual({ ok: false, error });
  });
});

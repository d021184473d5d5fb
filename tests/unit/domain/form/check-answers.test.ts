import { describe, expect, it } from 'vitest';
import { checkAnswers } from '../../../../shared/domain/form/check-answers.ts';
import { now, smallForm } from './fixtures.ts';

const by = { name: 'Ana Pop', role: 'asistent social' };
const check = (answers: Record<string, unknown>) => checkAnswers(smallForm(), { by, ...answers }, now);

describe('answers to a form', () => {
  it('keep yes, no, unknown and not asked apart, and say not asked where nobody answered', () => {
    expect(check({ 'is-ill': 'unknown' })).toEqual({
      ok: true,
      value: { 'is-ill': 'unknown', 'was-ill': 'not-asked', by },
    });
    for (const reply of ['yes', 'no', 'unknown', 'not-asked'])
      expect(check({ 'is-ill': reply })).toMatchObject({ ok: true, value: { 'is-ill': reply } });
  });

  it('are kept trimmed, in UTC and without empty fields', () => {
    const answers = {
      notes: '  curat ',
      rooms: 2,
      house: 'own',
      pets: ['dog', 'dog'],
      since: '2026-11-23',
      start: '2026-11-23T09:00:00+02:00',
      end: '2026-11-23T07:00:00Z',
    };
    expect(check({ ...answers, house: ' ' })).toMatchObject({
      value: {
        notes: 'curat',
        rooms: 2,
        pets: ['dog'],
        start: '2026-11-23T07:00:00.000Z',
        end: '2026-11-23T07:00:00.000Z',
      },
    });
    expect(check({ house: null, notes: '' })).toEqual({
      ok: true,
      value: { 'is-ill': 'not-asked', 'was-ill': 'not-asked', by },
    });
  });

  it.each([
    ['a missing person', { by: undefined }, '/by', 'required'],
    ['a person without a name', { by: { role: 'mama' } }, '/by', 'wrong-format'],
    ['an unknown question', { 'is-poor': 'yes' }, '/is-poor', 'unknown-field'],
    ['an unknown question with signs', { 'a/b~c': 'yes' }, '/a~1b~0c', 'unknown-field'],
    ['a reply of another language', { 'is-ill': 'da' }, '/is-ill', 'not-in-list'],
    ['a boolean for a reply', { 'is-ill': true }, '/is-ill', 'wrong-type'],
    ['a long text', { notes: 'prea mult text' }, '/notes', 'too-long'],
    ['a number in quotes', { rooms: '2' }, '/rooms', 'wrong-type'],
    ['half a room', { rooms: 1.5 }, '/rooms', 'wrong-type'],
    ['too many rooms', { rooms: 10 }, '/rooms', 'too-large'],
    ['less than no room', { rooms: -1 }, '/rooms', 'too-small'],
    ['an option there is not', { house: 'castle' }, '/house', 'not-in-list'],
    ['one option instead of several', { pets: 'cat' }, '/pets', 'wrong-type'],
    ['several options, one of them unknown', { pets: ['cat', 'cow'] }, '/pets', 'not-in-list'],
    ['29 February of a common year', { since: '2025-02-29' }, '/since', 'wrong-format'],
    ['tomorrow', { since: '2026-11-24' }, '/since', 'in-the-future'],
    ['a time without its offset', { start: '2026-11-23T09:00:00' }, '/start', 'wrong-format'],
    ['a time to come', { start: '2026-11-23T10:30:00+02:00' }, '/start', 'in-the-future'],
    [
      'an end before its start',
      { start: '2026-11-23T07:00:00Z', end: '2026-11-23T06:59:59Z' },
      '/end',
      'ends-before-start',
    ],
    ['a name of the language itself', { constructor: 'yes' }, '/constructor', 'unknown-field'],
  ])('are refused with %s', (_what, answers, pointer, code) => {
    expect(check(answers)).toMatchObject({ ok: false, error: [{ pointer, code }] });
  });

  it('are told every fault at once', () => {
    const refused = check({ rooms: 99, since: 'ieri', who: 'eu' });
    expect(refused).toMatchObject({
      error: [
        { pointer: '/who', code: 'unknown-field' },
        { pointer: '/rooms', code: 'too-large', values: { maximum: '9' } },
        { pointer: '/since', code: 'wrong-format' },
      ],
    });
  });
});

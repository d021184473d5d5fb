import { describe, expect, it } from 'vitest';
import { checkRota } from '../../../../shared/domain/rota/check-rota.ts';
import { slot, someRota, staff } from '../../../support/builders/county.ts';
import { after, at, hour, monday } from '../../../support/builders/time.ts';

const week = { from: monday, until: after(monday, 7 * 24 * hour) };
const deed = { by: 'carmen', at: '2026-11-01T00:00:00.000Z' };
const times = { from: after(monday, hour), until: after(monday, 3 * hour) };
const leaveOf = (staffId: string) => ({
  state: 'approved',
  leaveId: 'L0000000000000',
  staffId,
  ...times,
  requested: deed,
  approved: deed,
});
const override = (staffIds: string[], extra: object = {}) => ({
  layer: 'first',
  ...times,
  staffIds,
  reason: 'nevoie',
  ...extra,
});
const found = (extra: Record<string, unknown>, interval = week) =>
  checkRota(someRota(extra), interval).map(({ kind, layers, staffId, skill, hits }) => ({
    what: [kind, ...layers, staffId, skill].filter((part) => part !== null).join(' '),
    hits: hits.map(({ from, until }) => ({ from, until })),
  }));
const only = (what: string, where = times) => [{ what, hits: [where] }];

describe('checking a rota', () => {
  it('finds nothing in one that can be published', () => {
    expect(found({})).toEqual([]);
  });

  it('finds a gap to the millisecond, and says it once however often the schedule changes in it', () => {
    expect(found({ overrides: [override([])] })).toEqual(only('gap first'));
  });

  it('finds leave over duty, and the gap it makes', () => {
    expect(found({ leave: [leaveOf('ana')] })).toEqual([...only('gap first'), ...only('on-leave first ana')]);
  });

  it('finds leave over duty where a colleague remains, and the pair that is no longer one', () => {
    const layers = [{ layer: 'mobile-team', people: 2, slots: [slot(['ana', 'bogdan'])] }];
    expect(found({ layers, leave: [leaveOf('ana')] })).toEqual([
      ...only('pair-incomplete mobile-team'),
      ...only('on-leave mobile-team ana'),
    ]);
  });

  it('finds who cannot be reached: no address of theirs was ever verified', () => {
    const people = [staff('ana', { verified: [] }), staff('bogdan')];
    expect(found({ staff: people })).toEqual(only('unreachable first ana', week));
    const noPhone = [staff('ana', { verified: ['sms'], phone: undefined }), staff('bogdan')];
    expect(found({ staff: noPhone })).toEqual(only('unreachable first ana', week));
  });

  it('finds one person on two layers at once', () => {
    expect(found({ overrides: [override(['bogdan'])] })).toEqual(only('double-booking first second bogdan'));
  });

  it('finds a skill that too few of those on call have', () => {
    const layers = [{ layer: 'first', skills: [{ skill: 'drives', people: 1 }], slots: [slot(['ana'])] }];
    const people = [staff('ana', { skills: ['drives'] }), staff('dan')];
    expect(found({ staff: people, layers })).toEqual([]);
    expect(found({ staff: people, layers, overrides: [override(['dan'])] })).toEqual(
      only('skill-missing first drives'),
    );
  });

  it('finds strangers and people who left, who leave a gap', () => {
    expect(found({ overrides: [override(['strain'])] })).toEqual([
      ...only('gap first'),
      ...only('unknown-person first strain'),
    ]);
    const people = [staff('ana'), staff('bogdan'), staff('dan', { active: false })];
    expect(found({ staff: people, overrides: [override(['ana', 'dan'])] })).toEqual(only('inactive first dan'));
  });

  it('finds what is said about a layer that is not there', () => {
    expect(found({ overrides: [override(['ana'], { layer: 'third' })] })).toEqual(only('unknown-layer third'));
  });

  it('finds the hours in which two overrides contradict each other', () => {
    const later = { from: after(monday, 2 * hour), until: after(monday, 5 * hour) };
    const both = { from: later.from, until: times.until };
    expect(found({ overrides: [override(['carmen']), override(['dan'], later)] })).toEqual(
      only('overrides-overlap first', both),
    );
  });

  it('takes an override that was made over another one, and one that was removed before', () => {
    const made = { ...deed, overrideId: 'V0000000000001', over: [], swapId: null };
    const over = { ...deed, overrideId: 'V0000000000002', over: ['V0000000000001'], swapId: null };
    expect(found({ overrides: [override(['carmen'], { made }), override(['dan'], { made: over })] })).toEqual([]);
    const removed = { ...deed, why: 'greșit' };
    expect(found({ overrides: [override(['carmen'], { removed }), override(['dan'])] })).toEqual([]);
  });

  it('finds two temporary schedules at once', () => {
    const summer = { layer: 'first', ...times, instead: { slots: [slot(['dan'])] }, reason: 'vara' };
    expect(found({ temporarySchedules: [summer, summer] })).toEqual(only('schedules-overlap first'));
  });

  it('names the public holidays that a gap hits', () => {
    const easter = { from: at('2027-04-30T08:00+03:00'), until: at('2027-05-04T08:00+03:00') };
    const year = { from: at('2027-01-01T00:00+02:00'), until: at('2028-01-01T00:00+02:00') };
    const [gap] = checkRota(someRota({ overrides: [override([], easter)] }), year);
    expect(gap?.hits).toEqual([
      {
        ...easter,
        holidays: [
          { date: '2027-04-30', name: 'Vinerea Mare' },
          { date: '2027-05-01', name: 'Ziua Muncii' },
          { date: '2027-05-02', name: 'Paștele' },
          { date: '2027-05-03', name: 'a doua zi de Paște' },
        ],
      },
    ]);
  });

  it('looks at the interval it was given and not beyond', () => {
    expect(found({ overrides: [override([])] }, { from: week.from, until: times.from })).toEqual([]);
    const half = { from: after(monday, 2 * hour), until: week.until };
    expect(found({ overrides: [override([])] }, half)).toEqual(
      only('gap first', { from: half.from, until: times.until }),
    );
  });

  it('is done with a year of five layers in well under a second', () => {
    const names = ['first', 'second', 'supervisor', 'director', 'mobile-team'];
    const rotation = { every: { hours: 12 }, handOff: '08:00', startsOn: '2027-01-01' };
    const layers = names.map((layer) => ({ layer, rotations: [{ ...rotation, order: [['ana'], ['bogdan']] }] }));
    const year = { from: at('2027-01-01T08:00+02:00'), until: at('2028-01-01T08:00+02:00') };
    const began = performance.now();
    checkRota(someRota({ layers }), year);
    expect(performance.now() - began).toBeLessThan(900);
  });
});

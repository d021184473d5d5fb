import { describe, expect, it } from 'vitest';
import { findPeople } from '../../../web/src/settings/policies/find-people.ts';
import { draftOf, movedLevel, namedIn, policyOf } from '../../../web/src/settings/policies/policy-draft.ts';
import { type LevelView, type Person, type PolicyView } from '../../../web/src/settings/use-settings.ts';

const person = (staffId: string, name: string): Person => ({
  staffId,
  name,
  roles: ['case-worker'],
  reachedBy: ['sms'],
});
const people = [person('a', 'Șerban Țăranu'), person('b', 'Ana Șerban'), person('c', 'Ion Popescu')];
const idsOf = (search: string, named: readonly string[] = []) =>
  findPeople(people, search, named)?.map(({ staffId }) => staffId);

describe('looking for a person to name', () => {
  it.each([
    ['serban', ['a', 'b']],
    ['ŞERBAN', ['a', 'b']],
    ['taranu serb', ['a']],
    ['nimeni', []],
  ])('finds for "%s" %j', (search, found) => {
    expect(idsOf(search)).toEqual(found);
  });

  it.each(['', ' ', 'a', '–'])('waits for more than "%s"', (search) => {
    expect(findPeople(people, search, [])).toBeNull();
  });

  it('leaves out who is named, and shows eight at most', () => {
    expect(idsOf('serban', ['a'])).toEqual(['b']);
    const many = Array.from({ length: 20 }, (_, index) => person(String(index), 'Maria Ionescu'));
    expect(findPeople(many, 'maria', [])).toHaveLength(8);
  });
});

const level = (staffId: string): LevelView => ({
  targets: [
    { kind: 'layer', layer: 'first' },
    { kind: 'staff', staffId },
  ],
  channels: ['sms'],
  fallback: [],
  answerWithin: { minutes: 5 },
});
const policy: PolicyView = {
  urgency: 'urgent',
  levels: [level('a'), level('b'), level('c')],
  rounds: 1,
  lastResort: level('c'),
};

describe('levels that name people', () => {
  const { levels } = draftOf(policy, 'urgent');
  const order = (moved: typeof levels) => moved.map(({ targets }) => namedIn(targets).join(' ')).join('');

  it('are the same policy when nothing changed', () => {
    expect(policyOf(draftOf(policy, 'urgent'))).toEqual(policy);
  });

  it.each([
    [0, 1, 'bac'],
    [2, 1, 'acb'],
    [0, 2, 'bca'],
    [9, 0, 'abc'],
  ])('moved from %i to %i are %s', (from, to, expected) => {
    expect(order(movedLevel(levels, from, to))).toBe(expected);
  });
});

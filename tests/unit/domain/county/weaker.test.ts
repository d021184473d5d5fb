import { describe, expect, it } from 'vitest';
import { weakerThan } from '../../../../shared/domain/county/weaker.ts';
import { aPolicy, levelFor, someSettings } from '../../../support/builders/county.ts';

const watchful = {
  firstContactWithin: { minutes: 60 },
  levels: [levelFor('first', { acknowledgements: 2 }), levelFor('second')],
};
const withUrgent = (extra: Record<string, unknown>) =>
  someSettings({
    escalationPolicies: {
      immediate: aPolicy({ urgency: 'immediate' }),
      urgent: aPolicy({ ...watchful, ...extra }),
      routine: aPolicy({ urgency: 'routine' }),
    },
  });
const weakened = (extra: Record<string, unknown>): string[] =>
  weakerThan(withUrgent({}), withUrgent(extra)).map(({ what }) => what);

const { lastResort } = aPolicy();
const [first, second] = watchful.levels;

describe('a policy that watches less', () => {
  it.each<[string, Record<string, unknown>, string[]]>([
    ['as before', {}, []],
    ['with a level less', { levels: [first] }, ['fewer-levels']],
    ['gone through once', { rounds: 1 }, ['fewer-rounds']],
    ['that waits longer', { levels: [first, levelFor('second', { answerWithin: { minutes: 6 } })] }, ['asked-later']],
    ['that waits less', { levels: [first, levelFor('second', { answerWithin: { minutes: 4 } })] }, []],
    ['without a reserve', { levels: [first, levelFor('second', { fallback: [] })] }, ['fewer-channels']],
    ['whose reserve is used at once', { levels: [first, levelFor('second', { channels: ['sms', 'email'] })] }, []],
    ['where one is enough', { levels: [levelFor('first'), second] }, ['pair-given-up']],
    [
      'whose last resort is fewer',
      { lastResort: { ...lastResort, targets: lastResort.targets.slice(1) } },
      ['last-resort-narrower'],
    ],
    ['whose acceptances last', { firstContactWithin: undefined }, ['acceptance-lasts']],
    ['that waits longer for the first contact', { firstContactWithin: { hours: 2 } }, ['contact-later']],
  ])('%s', (_, extra, found) => {
    expect(weakened(extra)).toEqual(found);
  });
});

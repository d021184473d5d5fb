import { describe, expect, it } from 'vitest';
import { domainOfNeed, needDomains, needLabels, needs, readNeed } from '../../../../shared/domain/need/need.ts';

describe('needs', () => {
  it('have names of their own, in three domains', () => {
    expect(new Set(Object.values(needLabels)).size).toBe(needs.length);
    expect([...new Set(needs.map(domainOfNeed))]).toEqual([...needDomains]);
    expect([domainOfNeed('food'), domainOfNeed('vaccination'), domainOfNeed('after-school')]).toEqual([...needDomains]);
  });

  it.each(needs)('%s is read by its code and by its name, however it is typed', (one) => {
    for (const text of [
      one,
      needLabels[one],
      needLabels[one].toUpperCase(),
      `  ${needLabels[one].replaceAll('ă', 'a')} `,
    ])
      expect(readNeed(text)).toBe(one);
  });

  it('are nothing else', () => {
    expect(readNeed('meditații')).toBeNull();
    expect(readNeed('')).toBeNull();
  });
});

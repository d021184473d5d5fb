import { describe, expect, it } from 'vitest';
import {
  duressGuidance,
  immediateDangerGuidance,
  missingTeamGuidance,
} from '../../../../shared/domain/dispatch/guidance.ts';

describe.each([duressGuidance, immediateDangerGuidance, missingTeamGuidance])('the guidance "$title"', (guidance) => {
  const words = [guidance.title, ...guidance.steps].join(' ');

  it('names 112, and no number but those the service may show', () => {
    const numbers = words.match(/\d[\d ]*\d/g) ?? [];
    expect(numbers).toContain('112');
    for (const number of numbers) expect(['112', '119', '0800 500 333', '116111']).toContain(number);
  });

  it('is Romanian with comma letters', () => {
    expect(words).toMatch(/[ăâîșț]/);
    expect(words).not.toMatch(/[şţŞŢ]/);
  });
});

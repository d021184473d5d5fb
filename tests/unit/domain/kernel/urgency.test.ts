import { describe, expect, it } from 'vitest';
import { laneOf, urgencies, worse } from '../../../../shared/domain/kernel/urgency.ts';

describe('urgencies', () => {
  it('are compared worst first', () => {
    expect(urgencies.flatMap((a) => urgencies.map((b) => worse(a, b)))).toEqual([
      ...['immediate', 'immediate', 'immediate'],
      ...['immediate', 'urgent', 'urgent'],
      ...['immediate', 'urgent', 'routine'],
    ]);
  });

  it('travel in the fast lane unless they are routine', () => {
    expect(urgencies.map(laneOf)).toEqual(['urgent', 'urgent', 'routine']);
  });
});

import { describe, expect, it } from 'vitest';
import { drillReport } from '../../../../../infra/cli/drill/drill-report.ts';
import { drillAnswer } from '../../../../../shared/contracts/messages/drill-task.ts';

const answer = (extra: Record<string, unknown>) =>
  drillAnswer.parse({
    kind: 'drill',
    drill: {
      drillId: 'X0000000000001',
      alertId: 'A0000000000001',
      startedBy: 'administrator',
      startedAt: '2026-11-23T08:00:00.000Z',
      endsBy: '2026-11-23T08:10:00.000Z',
      outcome: 'running',
      because: null,
      acknowledgedBy: null,
      acknowledgedAfterSeconds: null,
      paged: [],
      ...extra,
    },
  });

const paged = {
  staffId: 'ana',
  name: 'Ana Exemplu',
  channel: 'sms',
  pagedAt: '2026-11-23T08:00:00.000Z',
  deliveredAt: null,
  failure: null,
};

describe('the report of a drill', () => {
  it('says whom it paged, what became of each page, and until when it runs', () => {
    const lines = drillReport(
      answer({
        paged: [
          paged,
          { ...paged, deliveredAt: '2026-11-23T08:00:02.000Z' },
          { ...paged, channel: 'email', failure: 'BOUNCE' },
        ],
      }),
    );
    expect(lines).toEqual([
      'Drill X0000000000001, alert A0000000000001, started by administrator at 2026-11-23T08:00:00.000Z.',
      '  Ana Exemplu, sms, paged 2026-11-23T08:00:00.000Z',
      '  Ana Exemplu, sms, paged 2026-11-23T08:00:00.000Z, delivered 2026-11-23T08:00:02.000Z',
      '  Ana Exemplu, email, paged 2026-11-23T08:00:00.000Z, failed: BOUNCE',
      'Running: somebody has to acknowledge before 2026-11-23T08:10:00.000Z.',
    ]);
  });

  it('says who passed it and how fast', () => {
    const acknowledgedBy = { staffId: 'ana', name: 'Ana Exemplu' };
    expect(drillReport(answer({ outcome: 'passed', acknowledgedBy, acknowledgedAfterSeconds: 42.1 })).at(-1)).toBe(
      'Passed: Ana Exemplu acknowledged after 42.1 s.',
    );
  });

  it.each([
    ['time-over', 'nobody acknowledged in time'],
    ['nobody-left', 'nobody was left to ask'],
    ['too-late', 'after its time'],
  ])('says why it failed: %s', (because, text) => {
    const last = drillReport(answer({ outcome: 'failed', because })).at(-1);
    expect(last).toContain('FAILED');
    expect(last).toContain(text);
  });

  it('says why there is none', () => {
    expect(drillReport({ kind: 'refused', because: 'layer-unknown' })).toEqual([
      expect.stringContaining('No level of that policy alerts that layer'),
    ]);
  });
});

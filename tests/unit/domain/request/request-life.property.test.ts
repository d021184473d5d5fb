import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answerRequest, noteSilence, withdrawRequest } from '../../../../shared/domain/request/decide-request.ts';
import { institutionRequest, silentSinceOf, timerOf } from '../../../../shared/domain/request/request.ts';
import { requestEvents, requestHistory } from '../../../../shared/domain/request/tell-request.ts';
import { asked, given } from '../../../support/builders/institution-request.ts';
import { after, hour, monday } from '../../../support/builders/time.ts';

const carmen = { staffId: 'carmen', name: 'Carmen' };
const term = 72 * hour;

const stepped = fc.record({
  what: fc.constantFrom('timer', 'answer', 'withdraw'),
  pass: fc.oneof(fc.integer({ min: 0, max: 2 * term }), fc.constantFrom(0, 1, term - 1, term, term + 1)),
});

describe('the life of a request, in any order of timers, answers and withdrawals', () => {
  it('records a silence once if the term passed while it waited, and never otherwise', () => {
    fc.assert(
      fc.property(fc.array(stepped, { maxLength: 8 }), (steps) => {
        const first = asked();
        let request = first.after;
        let now = monday;
        const lines = requestHistory(first);
        const events = requestEvents(first, monday);
        let endedAt: string | null = null;
        let looked: string | null = null;
        for (const { what, pass } of steps) {
          now = after(now, pass);
          if (endedAt === null) looked = now;
          const decided =
            what === 'timer'
              ? noteSilence(request, now)
              : what === 'answer'
                ? answerRequest(request, given, now)
                : withdrawRequest(request, { why: 'x', by: carmen }, now);
          const change = decided === null ? null : 'ok' in decided ? (decided.ok ? decided.value : null) : decided;
          if (change === null) continue;
          expect(institutionRequest.parse(change.after)).toEqual(change.after);
          lines.push(...requestHistory(change));
          events.push(...requestEvents(change, now));
          request = change.after;
          if (request.state === 'answered' || request.state === 'withdrawn') endedAt = now;
        }
        const passed = looked !== null && looked >= request.dueAt;
        expect(silentSinceOf(request)).toBe(passed ? request.dueAt : null);
        expect(lines.filter(({ what }) => what === 'request.unanswered')).toHaveLength(passed ? 1 : 0);
        expect(lines.map(({ what }) => what)).toEqual(request.history.map(({ what }) => `request.${what}`));
        expect(request.history.map(({ version }) => version)).toEqual(lines.map((_, index) => index + 1));
        expect(new Set(events.map(({ eventId }) => eventId)).size).toBe(lines.length);
        expect(timerOf(request) === null).toBe(request.state !== 'open');
      }),
      { numRuns: 3_000 },
    );
  });
});

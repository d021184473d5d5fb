import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { instant, toInstant } from '../../../../shared/domain/kernel/time.ts';
import { onCallAt } from '../../../../shared/domain/rota/on-call.ts';
import { shiftsOf } from '../../../../shared/domain/rota/shifts.ts';
import { anyRota, end, layers, start } from '../../../support/rota/arbitraries.ts';
import { step, walk } from '../../../support/rota/oracle.ts';

const twoYears = { from: toInstant(new Date(start)), until: toInstant(new Date(end)) };
const day = 86_400_000;
/** A day on either side of every change of the clocks in the two years. */
const changes = ['2027-03-28', '2027-10-31', '2028-03-26', '2028-10-29'].map((date) => Date.parse(`${date}T01:00Z`));
const nearChange = new Set(
  changes.flatMap((change) =>
    Array.from({ length: (2 * day) / step - 1 }, (_, index) =>
      new Date(change - day + (index + 1) * step).toISOString(),
    ),
  ),
);

describe('any rota, with any overrides, schedules, leave and swaps', () => {
  it('has at every half hour of two years exactly the people the rules say, as shifts and asked one by one', () => {
    fc.assert(
      fc.property(anyRota, fc.integer({ min: 1, max: 97 }), (rota, stride) => {
        const shifts = shiftsOf(rota, twoYears);
        for (const layer of layers) {
          const own = shifts.filter((shift) => shift.layer === layer);
          let index = 0;
          let steps = 0;
          for (const { now, who } of walk(rota, layer, start, end)) {
            while ((own[index]?.until ?? '~') <= now) index += 1;
            steps += 1;
            if (own[index]?.staffIds.join() !== who.join())
              expect.fail(`${layer} at ${now}: shift of ${own[index]?.staffIds.join()}, the rules say ${who.join()}`);
            if (steps % stride === 0 || nearChange.has(now))
              if (onCallAt(rota, layer, instant.parse(now)).join() !== who.join())
                expect.fail(
                  `${layer} at ${now}: ${onCallAt(rota, layer, instant.parse(now)).join()}, not ${who.join()}`,
                );
          }
          expect(steps).toBe((end - start) / step);
        }
      }),
      { numRuns: 15 },
    );
  });

  it('has shifts that follow each other without a hole or an overlap', () => {
    fc.assert(
      fc.property(anyRota, (rota) => {
        for (const layer of layers) {
          const own = shiftsOf(rota, twoYears).filter((shift) => shift.layer === layer);
          expect(own[0]?.from).toBe(twoYears.from);
          expect(own.at(-1)?.until).toBe(twoYears.until);
          expect(own.slice(1).map(({ from }) => from)).toEqual(own.slice(0, -1).map(({ until }) => until));
        }
      }),
      { numRuns: 5 },
    );
  });
});

import { toInstant, type Clock } from '../../../shared/domain/kernel/time.ts';
import { competentCounty } from '../../../shared/domain/places/competent-county.ts';
import { placeByCode } from '../../../shared/domain/places/place.ts';
import { monthOf, monthsOf } from '../../../shared/domain/statistics/months.ts';
import { countFacts } from '../../../shared/domain/statistics/statistics.ts';
import { type FactReader } from '../../../shared/ports/board.ts';
import { json, problem } from '../../../shared/runtime/api/http.ts';
import { type Answer } from '../../../shared/runtime/api/routes.ts';
import { type findStaff } from '../../../shared/runtime/api/staff.ts';
import { leadingRoles } from './leading-roles.ts';
import { readMonths } from './read-months.ts';

type Deps = { staff: ReturnType<typeof findStaff>; facts: FactReader; clock: Clock; servesCounty: string };

const communeIn =
  (servesCounty: string) =>
  (siruta: string | null): string => {
    const place = siruta === null ? null : placeByCode(siruta);
    if (place === null || siruta === null) return 'unknown';
    // In Bucharest the county is a sector, which is a place of its own.
    if (competentCounty(siruta) !== servesCounty) return 'elsewhere';
    return place.kind === 'sector' ? place.code : (place.unit?.code ?? 'unknown');
  };

/** GET /v1/statistics: whole months, so that two periods that differ by a day cannot tell of that day. */
export const makeAnswerStatistics =
  ({ staff, facts, clock, servesCounty }: Deps): Answer =>
  async ({ principal, query, language }) => {
    const member = await staff(principal, leadingRoles);
    if (!member.ok) return problem(member.error, language);
    const period = readMonths(query, monthOf(toInstant(clock())), language);
    if (!period.ok) return problem('content-invalid', language, { errors: period.error });

    const { from, to } = period.value;
    const months = monthsOf(from, to);
    const found = await Promise.all(months.map(facts.ofMonth));
    const counted = countFacts(found.flat(), months, communeIn(servesCounty));
    const communes = counted.byCommune.rows.flatMap(({ key }) => {
      const place = placeByCode(key);
      return place === null ? [] : [{ key, name: place.name }];
    });
    return json(200, { from, to, ...counted, communes });
  };

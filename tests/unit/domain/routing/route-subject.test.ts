import { describe, expect, it } from 'vitest';
import { competentCounty } from '../../../../shared/domain/places/competent-county.ts';
import { routeSubject, type RoutingFacts } from '../../../../shared/domain/routing/route-subject.ts';
import { places } from '../../../support/builders/people.ts';

const route = (extra: Partial<RoutingFacts> = {}) =>
  routeSubject({ openCaseHere: false, siruta: undefined, competentCounty, ownCounty: 'BC', ...extra });

describe('where a subject goes', () => {
  it('R01: into the case that is open here, wherever the sender says the person lives', () => {
    const joined = { to: 'join-case', rule: 'R01' };
    expect(route({ openCaseHere: true })).toEqual(joined);
    expect(route({ openCaseHere: true, siruta: places.focsani })).toEqual(joined);
    expect(route({ openCaseHere: true, siruta: places.unknown })).toEqual(joined);
  });

  it('R02: to a person, when the place is not in the nomenclature or does not say whose it is', () => {
    const manual = { to: 'manual-screening', rule: 'R02', reason: 'siruta-unknown' };
    expect(route({ siruta: places.unknown })).toEqual(manual);
    expect(route({ siruta: '0' })).toEqual(manual);
    // Bucharest without its sector.
    expect(route({ siruta: '179132' })).toEqual(manual);
  });

  it('R03: into a case here, for the towns and villages of this county', () => {
    expect(route({ siruta: places.bacau })).toEqual({ to: 'open-case', rule: 'R03' });
    expect(route({ siruta: places.moinesti })).toEqual({ to: 'open-case', rule: 'R03' });
  });

  it('R04: on to the directorate of domicile; in Bucharest to the sector’s', () => {
    expect(route({ siruta: places.focsani })).toEqual({ to: 'forward', rule: 'R04', county: 'VN' });
    expect(route({ siruta: '179169' })).toEqual({ to: 'forward', rule: 'R04', county: 'B3' });
    expect(route({ siruta: places.bacau, ownCounty: 'VN' })).toEqual({ to: 'forward', rule: 'R04', county: 'BC' });
  });

  it('R05: into a case here, where the person was found, when no domicile is known', () => {
    expect(route()).toEqual({ to: 'open-case', rule: 'R05' });
  });
});

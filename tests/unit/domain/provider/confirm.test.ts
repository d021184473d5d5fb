import { describe, expect, it } from 'vitest';
import { confirmProvider } from '../../../../shared/domain/provider/confirm.ts';
import { serviceId } from '../../../../shared/domain/provider/ids.ts';
import { aDescription, aFile, aProvider, imported } from '../../../support/builders/provider.ts';
import { after, hour, monday } from '../../../support/builders/time.ts';

const later = after(monday, hour);
const by = { staffId: 'carmen', name: 'Carmen' };
const name = 'Asociația Exemplu';
const before = aProvider(name, [aDescription(name), aDescription(name, { name: 'Cantină' })]);
const canteen =
  before.services.find((service) => service.name === 'Cantină')?.serviceId ?? serviceId.parse('S0000000000000');

describe('a confirmation', () => {
  it('says who confirmed when, and changes only the numbers that were given', () => {
    const answer = confirmProvider(before, [{ serviceId: canteen, occupancy: 20, waitingList: 7 }], { by, now: later });
    expect(answer).toMatchObject({
      ok: true,
      value: {
        provider: {
          version: 2,
          confirmation: { at: later, by },
          services: [
            { name: 'Cantină', occupation: { capacity: 20, occupancy: 20, waitingList: 7 } },
            { name: 'Centru de zi', occupation: { capacity: 20, occupancy: 18, waitingList: null } },
          ],
        },
        change: {
          version: 2,
          kind: 'confirmed',
          at: later,
          by,
          changes: [
            { serviceId: canteen, field: 'occupancy', before: 18, after: 20 },
            { serviceId: canteen, field: 'waitingList', before: null, after: 7 },
          ],
        },
      },
    });
  });

  it('can say that nothing changed, and that a number is not known any more', () => {
    expect(confirmProvider(before, [], { by, now: later })).toMatchObject({
      ok: true,
      value: { change: { changes: [] } },
    });
    expect(confirmProvider(before, [{ serviceId: canteen, occupancy: null }], { by, now: later })).toMatchObject({
      ok: true,
      value: { change: { changes: [{ field: 'occupancy', before: 18, after: null }] } },
    });
  });

  it('knows only services the provider offers now, and names the first it does not', () => {
    const unknown = serviceId.parse('S0000000000000');
    const updates = [{ serviceId: canteen }, { serviceId: unknown, capacity: 1 }];
    const refused = { ok: false, error: { code: 'service-unknown', position: 1 } };
    expect(confirmProvider(before, updates, { by, now: later })).toEqual(refused);
  });

  it('is not possible once the provider has left the register', () => {
    const [gone] = imported(aFile([]), [before], later);
    expect(gone === undefined ? null : confirmProvider(gone, [], { by, now: later })).toEqual({
      ok: false,
      error: { code: 'provider-removed' },
    });
  });
});

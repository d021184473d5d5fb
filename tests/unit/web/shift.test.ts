import { describe, expect, it } from 'vitest';
import { instant } from '../../../shared/domain/kernel/time.ts';
import { type AlertView } from '../../../web/src/api/answers.ts';
import { type ShiftView } from '../../../web/src/rota/use-rota.ts';
import { maySign, waitingFor, type HandoverView } from '../../../web/src/shift/handovers/use-handovers.ts';
import { heldBy } from '../../../web/src/shift/now/held.ts';
import { ownShifts } from '../../../web/src/shift/now/own-shifts.ts';

const at = (day: number, hour = 6) => instant.parse(`2026-12-0${day}T${String(hour).padStart(2, '0')}:00:00.000Z`);
const shift = (layer: string, from: string, until: string, staffId: string): ShiftView => ({
  layer,
  from,
  until,
  people: [{ staffId, name: staffId }],
});

describe('the shifts of a person', () => {
  const horizon = at(9);
  const shifts = [
    shift('first', at(1), at(2), 'ana'),
    shift('first', at(2), at(3), 'ion'),
    shift('first', at(3), at(4), 'ana'),
    shift('second', at(1), horizon, 'eva'),
  ];
  const seenAt = (now: string) => ownShifts(shifts, 'ana', instant.parse(now), horizon);

  it('say that somebody is on call now, and the night that follows', () => {
    const own = seenAt(at(1, 12));
    expect(own.current.map(({ from }) => from)).toEqual([at(1)]);
    expect(own.tonight).toHaveLength(1);
    expect(own.next.map(({ from }) => from)).toEqual([at(3)]);
  });

  it('say that somebody else is, and who', () => {
    const own = seenAt(at(2, 12));
    expect(own.current).toEqual([]);
    expect(own.tonight).toEqual([]);
    expect(own.onTonight.flatMap(({ people }) => people.map(({ name }) => name))).toEqual(['ion', 'eva']);
  });

  it('do not count the part of the night that is over', () => {
    const early = ownShifts([shift('first', at(1), at(2, 2), 'ana')], 'ana', at(2, 3), horizon);
    expect(early.tonight).toEqual([]);
  });
});

describe('the alerts that are on somebody', () => {
  const alert = (alertId: string, more: Partial<AlertView>) => ({ alertId, ...more }) satisfies Partial<AlertView>;
  const taken = { state: 'acknowledged', firstContactAt: null, offer: null } as const;
  const by = (staffId: string) => ({ staffId, name: staffId, via: 'console' });

  it('are those they have and owe a first contact, and those that are handed to them', () => {
    const offer = { to: by('ana'), by: by('ion'), offeredAt: at(1), answerBy: at(2) };
    const alerts = [
      alert('A1', { ...taken, acknowledgedBy: by('ana') }),
      alert('A2', { ...taken, acknowledgedBy: by('ana'), firstContactAt: at(1) }),
      alert('A3', { ...taken, acknowledgedBy: by('ion') }),
      alert('A4', { ...taken, acknowledgedBy: by('ion'), offer }),
      alert('A5', { state: 'paging', acknowledgedBy: null, firstContactAt: null, offer: null }),
    ];
    expect(heldBy(alerts, 'ana').map(({ alertId }) => alertId)).toEqual(['A1', 'A4']);
  });
});

describe('a handover', () => {
  const person = (staffId: string) => ({ staffId, name: staffId });
  const handover = (more: Partial<HandoverView> = {}): HandoverView => ({
    handoverId: 'H1',
    version: 1,
    state: 'awaiting',
    layer: 'first',
    at: at(1),
    recordedAt: at(1),
    outgoing: [person('ion')],
    incoming: [person('ana')],
    alertIds: [],
    because: null,
    signBy: at(2),
    signedBy: null,
    signedAt: null,
    late: null,
    note: null,
    ...more,
  });

  it('waits for whoever comes, also when it is late', () => {
    expect(waitingFor([handover()], 'ana')).toHaveLength(1);
    expect(waitingFor([handover({ state: 'unsigned' })], 'ana')).toHaveLength(1);
    expect(waitingFor([handover()], 'ion')).toEqual([]);
    expect(waitingFor([handover({ state: 'signed' }), handover({ state: 'empty' })], 'ana')).toEqual([]);
  });

  it('is signed by whoever comes, or by a supervisor who did not leave', () => {
    expect(maySign(handover(), 'ana', false)).toBe(true);
    expect(maySign(handover(), 'eva', false)).toBe(false);
    expect(maySign(handover(), 'eva', true)).toBe(true);
    expect(maySign(handover(), 'ion', true)).toBe(false);
    expect(maySign(handover({ state: 'signed' }), 'ana', true)).toBe(false);
  });
});

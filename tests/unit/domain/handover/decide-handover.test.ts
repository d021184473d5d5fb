import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sha256 } from '../../../../shared/adapters/crypto/digest.ts';
import { type DutyContext } from '../../../../shared/domain/duty/decided.ts';
import { recordHandover, signHandover, wakeHandover } from '../../../../shared/domain/handover/decide-handover.ts';
import { handover, handoverKind, handoverSteps, type Handover } from '../../../../shared/domain/handover/handover.ts';
import { type StaffMember } from '../../../../shared/domain/rota/rota.ts';
import { someRota, someSettings } from '../../../support/builders/county.ts';
import { alertIdOf } from '../../../support/builders/page.ts';
import { after, minute, monday } from '../../../support/builders/time.ts';

const rota = someRota();
const context = (now = monday, settings: Record<string, unknown> = {}): DutyContext => ({
  settings: { version: 1, settings: someSettings(settings) },
  rota,
  now,
  digest: sha256,
});
const end = { layer: 'first', at: monday, outgoing: ['ana'], incoming: ['bogdan'] };
const recorded = (alerts: number, extra: Partial<typeof end> = {}, settings: Record<string, unknown> = {}) =>
  recordHandover(
    { ...end, ...extra },
    Array.from({ length: alerts }, (_, index) => alertIdOf(index)),
    context(monday, settings),
  );
const member = (staffId: string): StaffMember => {
  const found = rota.staff.find((one) => one.staffId === staffId);
  if (found === undefined) throw new Error(`no ${staffId}`);
  return found;
};

describe('a handover', () => {
  it('with open alerts tells the outgoing person how many, and waits for the incoming one', () => {
    const { after: made, tells } = recorded(3);
    expect(made).toMatchObject({
      state: 'awaiting',
      outgoing: [{ staffId: 'ana', name: 'Numele ana' }],
      incoming: [{ staffId: 'bogdan' }],
      wake: { fireAt: after(monday, 10 * minute) },
    });
    expect(made.alertIds).toHaveLength(3);
    expect(tells.map(({ about, count, to }) => [about, count, to])).toEqual([
      ['handover-given', 3, [{ kind: 'staff', staffId: 'ana' }]],
      ['handover-to-sign', 3, [{ kind: 'staff', staffId: 'bogdan' }]],
    ]);
  });

  it('without open alerts is recorded and needs no signature, unless the county wants one', () => {
    expect(recorded(0)).toMatchObject({ after: { state: 'empty', alertIds: [] }, tells: [] });
    const wanted = recorded(0, {}, { shiftHandover: { signWithin: { minutes: 5 }, signEmpty: true } });
    expect(wanted.after).toMatchObject({ state: 'awaiting', wake: { fireAt: after(monday, 5 * minute) } });
    expect(wanted.tells.map(({ about }) => about)).toEqual(['handover-to-sign']);
  });

  it('to nobody tells the supervisor at once, open alerts or not', () => {
    for (const alerts of [0, 2]) {
      const { after: made, tells } = recorded(alerts, { incoming: [] });
      expect(made).toMatchObject({ state: 'overdue', because: 'nobody-incoming' });
      expect(tells.at(-1)).toMatchObject({ about: 'handover-unattended', count: alerts });
    }
  });

  it('has the same id when the same end is found again', () => {
    expect(recorded(1).after.handoverId).toBe(recorded(2).after.handoverId);
    expect(recorded(1, { layer: 'second' }).after.handoverId).not.toBe(recorded(1).after.handoverId);
  });
});

describe('signing', () => {
  const waiting = recorded(1).after;
  const sign = (staffId: string, one = waiting) =>
    signHandover(one, member(staffId), null, context(after(monday, minute)));

  it.each(['bogdan', 'carmen', 'dan'])('is for the incoming person, a supervisor or a director (%s)', (staffId) => {
    expect(sign(staffId)).toMatchObject({
      ok: true,
      value: { after: { state: 'signed', signedBy: { staffId, name: `Numele ${staffId}` }, late: false } },
    });
  });

  it('is not for who left, even a supervisor', () => {
    expect(sign('ana')).toEqual({ ok: false, error: { code: 'not-allowed' } });
    const left = recorded(1, { outgoing: ['carmen'] }).after;
    expect(sign('carmen', left)).toEqual({ ok: false, error: { code: 'not-allowed' } });
  });

  it('is done once', () => {
    const signed = sign('bogdan');
    expect(signed.ok && sign('carmen', signed.value.after)).toEqual({ ok: false, error: { code: 'handover-settled' } });
    expect(sign('bogdan', recorded(0).after)).toEqual({ ok: false, error: { code: 'handover-settled' } });
  });
});

describe('any sequence of wakings and signatures', () => {
  const event = fc.oneof(
    fc.record({ kind: fc.constant('wake' as const), minutes: fc.integer({ min: 0, max: 15 }) }),
    fc.record({
      kind: fc.constant('sign' as const),
      minutes: fc.integer({ min: 0, max: 15 }),
      who: fc.constantFrom('ana', 'bogdan', 'carmen', 'dan'),
    }),
  );

  it('follows the table, tells the supervisor once at most, and never forgets an unsigned one', () => {
    fc.assert(
      fc.property(fc.array(event, { maxLength: 12 }), fc.nat(2), fc.boolean(), (events, alerts, nobody) => {
        const first = recorded(alerts, nobody ? { incoming: [] } : {});
        let one: Handover = first.after;
        let now = monday;
        let told = first.tells.filter(({ tellId }) => tellId.endsWith('-late')).length;
        for (const happens of events) {
          now = after(now, happens.minutes * minute);
          const decided =
            happens.kind === 'wake'
              ? wakeHandover(one, context(now))
              : signHandover(one, member(happens.who), null, context(now));
          if (!decided.ok) continue;
          const step = happens.kind === 'wake' ? 'woken' : 'sign';
          const table: Partial<Record<string, string>> = handoverSteps[one.state];
          expect(decided.value.after.state).toBe(table[step]);
          expect(decided.value.after.version).toBe(one.version + 1);
          expect(handover.parse(decided.value.after)).toEqual(decided.value.after);
          told += decided.value.tells.filter(({ tellId }) => tellId.endsWith('-late')).length;
          one = decided.value.after;
        }
        expect(told).toBeLessThanOrEqual(1);
        // What nobody signed is still waited for, or stands in the list of what is open.
        const open = handoverKind.listOf(one).key === 'HANDOVERS#open';
        expect(open).toBe(one.state !== 'signed' && one.state !== 'empty');
        if (one.state === 'unsigned') expect(told).toBe(1);
      }),
    );
  });
});

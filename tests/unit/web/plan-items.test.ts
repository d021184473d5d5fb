import { describe, expect, it } from 'vitest';
import { Refusal } from '../../../web/src/api/refusal.ts';
import { doublesIn } from '../../../web/src/plans/double.ts';
import { byField, newItem, readItem, serviceKey, type ItemValues } from '../../../web/src/plans/item/item-values.ts';

const whole: ItemValues = {
  ...newItem('2026-12-01'),
  need: 'food',
  vulnerability: 'poverty',
  what: 'O masă caldă pe zi',
  by: 'other',
  otherName: 'Cantina primăriei',
  payer: 'town-hall',
};

const faultsOf = (change: Partial<ItemValues>): string[] => {
  const read = readItem({ ...whole, ...change }, null, 'ro');
  return read.ok ? [] : Object.keys(read.faults).sort();
};

describe('a measure that is written', () => {
  it('becomes the request of the API', () => {
    expect(readItem(whole, null, 'ro')).toEqual({
      ok: true,
      body: {
        item: {
          need: 'food',
          vulnerability: 'poverty',
          what: 'O masă caldă pe zi',
          givenBy: { kind: 'other', name: 'Cantina primăriei' },
          from: '2026-12-01',
          until: null,
          payer: { kind: 'town-hall' },
        },
      },
    });
  });

  it('names a service of the register, and the reason for a double', () => {
    const service = serviceKey('F0123456789ABC', 'S0123456789ABC');
    const read = readItem({ ...whole, by: 'registered', service, vulnerability: '' }, 'Alt specialist', 'ro');
    expect(read).toMatchObject({
      ok: true,
      body: {
        doubleReason: 'Alt specialist',
        item: {
          vulnerability: null,
          givenBy: { kind: 'registered', providerId: 'F0123456789ABC', serviceId: 'S0123456789ABC' },
        },
      },
    });
  });

  it('says at each field what is missing or wrong', () => {
    expect(faultsOf({})).toEqual([]);
    expect(faultsOf({ need: '', what: ' ', payer: '' })).toEqual(['need', 'payer', 'what']);
    expect(faultsOf({ otherName: '' })).toEqual(['otherName']);
    expect(faultsOf({ by: 'registered' })).toEqual(['service']);
    expect(faultsOf({ from: '' })).toEqual(['from']);
    expect(faultsOf({ until: '2026-11-30' })).toEqual(['until']);
  });

  it('shows faults of the API where they belong', () => {
    const errors = [
      { pointer: '/item/givenBy/serviceId', detail: 'a' },
      { pointer: '/item/payer/name', detail: 'b' },
      { pointer: '/doubleReason', detail: 'c' },
    ];
    expect(byField(errors)).toEqual({ service: 'a', payerName: 'b' });
  });
});

describe('a refusal for a double allocation', () => {
  const beside = {
    planId: 'L0123456789ABC',
    itemId: 'I0123456789ABC',
    kind: 'service-plan',
    state: 'draft',
    institution: { institutionId: null, name: 'DGASPC' },
    what: 'O masă caldă',
    payer: { kind: 'town-hall' },
    from: '2026-12-01',
    until: null,
  };
  const refusal = (code: string) => new Refusal({ status: 409, code, detail: '', beside: [beside] });

  it('tells what is given already; another refusal tells nothing', () => {
    expect(doublesIn(refusal('double-allocation'))).toEqual([beside]);
    expect(doublesIn(refusal('plan-step-illegal'))).toBeNull();
    expect(doublesIn(new Error('no answer'))).toBeNull();
  });
});

import { describe, expect, it } from 'vitest';
import { type ConfirmationRequest, type Provider } from '../../../../shared/domain/provider/provider.ts';
import { afterReceipt, monthOf, toBeAsked } from '../../../../shared/domain/provider/request-month.ts';
import { aFile, aProvider, imported } from '../../../support/builders/provider.ts';
import { at } from '../../../support/builders/time.ts';

const now = at('2026-12-01T08:00+02:00');
const provider = aProvider();
const asked = (month: string, outcome: ConfirmationRequest['outcome']): ConfirmationRequest => ({
  providerId: provider.providerId,
  month,
  at: now,
  to: 'contact@exemplu.invalid',
  outcome,
  reference: 'm-1',
});
const confirmedAt = (instant: string): Provider => ({
  ...provider,
  confirmation: { at: at(instant), by: { staffId: 'carmen', name: 'Carmen' } },
});

describe('who is asked to confirm', () => {
  it('is everyone listed, once a month in Romania', () => {
    expect(monthOf(at('2026-11-30T22:30Z'))).toBe('2026-12');
    expect(toBeAsked([provider], [], now)).toEqual([provider]);
    expect(toBeAsked([provider], [asked('2026-11', 'handed')], now)).toEqual([provider]);
    expect(toBeAsked([provider], [asked('2026-12', 'handed')], now)).toEqual([]);
  });

  it('is asked again when a run ended before it knew, or when the message came back in an earlier month', () => {
    expect(toBeAsked([provider], [asked('2026-12', 'asking')], now)).toHaveLength(1);
    expect(toBeAsked([provider], [asked('2026-12', 'delivered')], now)).toEqual([]);
    expect(toBeAsked([provider], [asked('2026-12', 'bounced')], now)).toEqual([]);
    expect(toBeAsked([provider], [asked('2026-11', 'bounced')], now)).toHaveLength(1);
  });

  it('is asked again when the message could not be sent, not when there is no address', () => {
    expect(toBeAsked([provider], [asked('2026-12', 'failed')], now)).toHaveLength(1);
    expect(toBeAsked([provider], [asked('2026-12', 'no-address')], now)).toEqual([]);
  });

  it('is not who confirmed this month already, nor who left', () => {
    expect(toBeAsked([confirmedAt('2026-11-30T23:00+02:00')], [], now)).toHaveLength(1);
    expect(toBeAsked([confirmedAt('2026-12-01T00:10+02:00')], [], now)).toEqual([]);
    expect(toBeAsked(imported(aFile([]), [provider]), [], now)).toEqual([]);
  });
});

describe('a receipt of the mail service', () => {
  const after = (outcome: ConfirmationRequest['outcome'], delivered: boolean) =>
    afterReceipt(asked('2026-12', outcome), { delivered, reference: 'm-2' })?.outcome ?? null;

  it.each([
    ['asking', 'delivered', 'bounced'],
    ['handed', 'delivered', 'bounced'],
    ['delivered', null, 'bounced'],
    ['bounced', null, null],
    ['failed', null, null],
    ['no-address', null, null],
  ] as const)('makes of "%s" %s when it arrived and %s when it came back', (outcome, arrived, cameBack) => {
    expect([after(outcome, true), after(outcome, false)]).toEqual([arrived, cameBack]);
  });
});

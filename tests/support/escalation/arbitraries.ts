import fc from 'fast-check';
import { channels, escalationPolicy, type EscalationPolicy } from '../../../shared/domain/escalation/policy.ts';
import { rota, type Rota } from '../../../shared/domain/rota/rota.ts';
import { after, hour, monday } from '../builders/time.ts';

export const staffIds = ['ana', 'bogdan', 'carmen', 'dan'] as const;
const layers = ['first', 'second'] as const;

const people = (least: number) => fc.uniqueArray(fc.constantFrom(...staffIds), { minLength: least, maxLength: 3 });

const localTime = fc
  .tuple(fc.integer({ min: 0, max: 23 }), fc.constantFrom('00', '15', '30'))
  .map(([hours, minutes]) => `${String(hours).padStart(2, '0')}:${minutes}`);

const member = (staffId: string) =>
  fc.record({
    staffId: fc.constant(staffId),
    name: fc.constant(`Numele ${staffId}`),
    email: fc.constant(`${staffId}@dgaspc.invalid`),
    phone: fc.option(fc.constant(`+4071500000${staffIds.findIndex((one) => one === staffId)}`), { nil: undefined }),
    verified: fc.constantFrom(['sms', 'email'], ['sms', 'email'], ['email'], []),
    roles: fc.uniqueArray(fc.constantFrom('case-worker', 'supervisor', 'director'), { minLength: 1 }),
    active: fc.boolean(),
  });

const slots = fc.array(
  fc.record({
    days: fc.constantFrom([1, 2, 3, 4, 5, 6, 7], [1], [7, 1]),
    from: localTime,
    to: localTime,
    staffIds: people(1),
  }),
  { maxLength: 3 },
);

const override = fc
  .tuple(fc.constantFrom(...layers), fc.integer({ min: -2, max: 4 }), fc.integer({ min: 1, max: 6 }), people(0))
  .map(([layer, from, length, ids]) => ({
    layer,
    from: after(monday, from * hour),
    until: after(monday, (from + length) * hour),
    staffIds: ids,
    reason: 'schimb',
  }));

/** Rotas with gaps, overrides, people who left and people without a phone; many reach nobody at some time. */
export const someRotas: fc.Arbitrary<Rota> = fc
  .record({
    staff: fc.tuple(...staffIds.map(member)),
    layers: fc.tuple(...layers.map((layer) => slots.map((of) => ({ layer, slots: of })))),
    overrides: fc.array(override, { maxLength: 2 }),
  })
  .map((raw) => rota.parse(JSON.parse(JSON.stringify(raw))));

const target = fc.oneof(
  fc.constantFrom(...layers).map((layer) => ({ kind: 'layer', layer })),
  fc.constantFrom('case-worker', 'supervisor', 'director').map((role) => ({ kind: 'role', role })),
);

/** Most people have an e-mail and a telephone, and no more. */
const someChannel = fc.constantFrom('sms', 'email', 'sms', 'email', ...channels);

const level = fc.record({
  targets: fc.array(target, { minLength: 1, maxLength: 2 }),
  channels: fc.uniqueArray(someChannel, { minLength: 1 }),
  fallback: fc.uniqueArray(someChannel),
  answerWithin: fc.integer({ min: 1, max: 10 }).map((minutes) => ({ minutes })),
  acknowledgements: fc.constantFrom(undefined, undefined, 1, 2),
});

export const somePolicies: fc.Arbitrary<EscalationPolicy> = fc
  .record({
    urgency: fc.constant('urgent'),
    levels: fc.array(level, { minLength: 1, maxLength: 3 }),
    rounds: fc.integer({ min: 1, max: 3 }),
    lastResort: level,
    firstContactWithin: fc.option(
      fc.integer({ min: 1, max: 20 }).map((minutes) => ({ minutes })),
      { nil: undefined },
    ),
  })
  .map((raw) => escalationPolicy.parse(JSON.parse(JSON.stringify(raw))));

/** One thing that happens to the alert. Steps and pages are told from the end: 0 is the newest. */
export type Op =
  | { kind: 'timer'; stepsBack: number }
  | { kind: 'acknowledged' | 'declined'; staffId: string; pageBack: number | null }
  | { kind: 'page-failed'; seen: 'sending' | 'receipt'; pageBack: number }
  | { kind: 'send'; pageBack: number }
  | { kind: 'receipt'; outcome: 'delivered' | 'failed'; pageBack: number }
  | { kind: 'first-contact' | 'read'; staffId: string }
  | { kind: 'offered'; staffId: string; to: string }
  | { kind: 'offer-accepted' | 'offer-refused' | 'offer-taken-back'; staffId: string }
  | { kind: 'sent-on'; to: number | 'last-resort' }
  /** Another referral about the same case; `worse`: an immediate one. */
  | { kind: 'merge'; worse: boolean };

const pageBack = fc.integer({ min: 0, max: 4 });
const who = fc.constantFrom(...staffIds);
/** Mostly whoever may do it: who has the alert, or to whom it is offered. */
const whoever = fc.constantFrom('holder', 'holder', 'offered', 'offered', ...staffIds);

export const someOps = (acknowledging: boolean): fc.Arbitrary<Op> =>
  fc.oneof(
    { weight: 5, arbitrary: fc.record({ kind: fc.constant('timer'), stepsBack: fc.constantFrom(0, 0, 0, 1, 2, -1) }) },
    {
      weight: 2,
      arbitrary: fc.record({
        kind: fc.constant('declined'),
        staffId: who,
        pageBack: fc.option(pageBack, { nil: null }),
      }),
    },
    {
      weight: 3,
      arbitrary: fc.record({
        kind: fc.constant('page-failed'),
        seen: fc.constantFrom('sending', 'receipt'),
        pageBack,
      }),
    },
    { weight: 3, arbitrary: fc.record({ kind: fc.constant('send'), pageBack }) },
    {
      weight: 2,
      arbitrary: fc.record({ kind: fc.constant('receipt'), outcome: fc.constantFrom('delivered', 'failed'), pageBack }),
    },
    { weight: 1, arbitrary: fc.record({ kind: fc.constant('read'), staffId: who }) },
    { weight: 1, arbitrary: fc.record({ kind: fc.constant('merge'), worse: fc.constantFrom(false, false, true) }) },
    {
      weight: 1,
      arbitrary: fc.record({
        kind: fc.constant('sent-on'),
        to: fc.constantFrom<number | 'last-resort'>(0, 1, 2, 'last-resort'),
      }),
    },
    ...(acknowledging
      ? [
          { weight: 1, arbitrary: fc.record({ kind: fc.constant('first-contact'), staffId: who }) },
          { weight: 6, arbitrary: fc.record({ kind: fc.constant('offered'), staffId: whoever, to: who }) },
          {
            weight: 6,
            arbitrary: fc.record({
              kind: fc.constantFrom('offer-accepted', 'offer-accepted', 'offer-refused', 'offer-taken-back'),
              staffId: whoever,
            }),
          },
          {
            weight: 6,
            arbitrary: fc.record({
              kind: fc.constant('acknowledged'),
              staffId: who,
              pageBack: fc.option(pageBack, { nil: null }),
            }),
          },
        ]
      : []),
  );

/** Several things at once, after a while, with crashes at these calls of the stores (counted from the start of the turn). */
export type Turn = { wait: number; ops: Op[]; crashes: number[]; providers: ('sms' | 'email')[] };

export const someTurns = (acknowledging = true): fc.Arbitrary<Turn[]> =>
  fc.array(
    fc.record({
      wait: fc.constantFrom(0, 1, 59_000, 60_000, 300_000, 600_000, 3_600_000),
      ops: fc.array(someOps(acknowledging), { minLength: 1, maxLength: 3 }),
      crashes: fc.uniqueArray(fc.integer({ min: 0, max: 12 }), { maxLength: 2 }),
      providers: fc.uniqueArray(fc.constantFrom('sms', 'email')),
    }),
    { minLength: 1, maxLength: 12 },
  );

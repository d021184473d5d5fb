import fc from 'fast-check';
import { senders, type Sender } from './world.ts';

/** A step somebody wants to make. */
export type Step = {
  by: string;
  /** Chosen among the steps that lead on, among those that are legal, or among all. */
  among: 'leading' | 'legal' | 'all';
  pick: number;
  omits: boolean;
  /** When it was done; `first`: at the very instant its stage began, the earliest there is. */
  minutesAgo: number | 'first';
  assignee: string;
  staleBy: number;
};
/** Whatever can happen to a case. */
export type Command =
  | { do: 'wait'; minutes: number }
  | { do: 'step'; step: Step }
  | { do: 'race'; first: Step; second: Step }
  | { do: 'clock'; action: 'pause' | 'resume' | 'explain'; pick: number; what: string; by: string; staleBy: number }
  | { do: 'fire'; pick: number; old: boolean }
  | { do: 'refer'; sender: Sender }
  | { do: 'take-alert'; by: string }
  | { do: 'rules' };

const who = fc.constantFrom('ana', 'ana', 'bogdan', 'carmen', 'carmen', 'dan', 'dan');
const pick = fc.nat(1_000);
const staleBy = fc.constantFrom(0, 0, 0, 0, 0, 0, 0, 1, 2, -1);
const step: fc.Arbitrary<Step> = fc.record({
  by: who,
  among: fc.constantFrom('leading', 'leading', 'legal', 'legal', 'all'),
  pick,
  omits: fc.constantFrom(false, false, false, false, true),
  minutesAgo: fc.constantFrom<number | 'first'>(0, 0, 0, 20, 600, 3_000, -5, 'first', 'first'),
  assignee: fc.constantFrom('ana', 'bogdan', 'bogdan', 'carmen', 'eva', 'fane', 'nobody'),
  staleBy,
});
const wait = fc.constantFrom(1, 30, 500, 1_500, 3_000, 6_000, 50_000, 140_000);
export const command: fc.Arbitrary<Command> = fc.oneof(
  { weight: 8, arbitrary: fc.record({ do: fc.constant('step'), step }) },
  { weight: 3, arbitrary: fc.record({ do: fc.constant('wait'), minutes: wait }) },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constant('clock'),
      action: fc.constantFrom('pause', 'pause', 'resume', 'explain'),
      pick,
      what: fc.constantFrom('family-not-found', 'person-in-hospital', 'vara'),
      by: who,
      staleBy,
    }),
  },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('fire'), pick, old: fc.boolean() }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('race'), first: step, second: step }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('refer'), sender: fc.constantFrom(...senders) }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('take-alert'), by: who }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('rules') }) },
);

/** A step that leads on, made as it should be. */
const rightStep: fc.Arbitrary<Command> = fc.record({
  do: fc.constant('step'),
  step: fc.record({
    by: who,
    among: fc.constant('leading'),
    pick,
    omits: fc.constant(false),
    minutesAgo: fc.constant(0),
    assignee: fc.constantFrom('ana', 'bogdan', 'carmen'),
    staleBy: fc.constant(0),
  }),
});

/** Mostly anything at all, which seldom gets far; one in ten goes on from step to step, so that the last stages are lived, too. */
export const life: fc.Arbitrary<Command[]> = fc.oneof(
  { weight: 9, arbitrary: fc.array(command, { maxLength: 12, size: 'max' }) },
  {
    weight: 1,
    arbitrary: fc.array(fc.oneof({ weight: 6, arbitrary: rightStep }, { weight: 1, arbitrary: command }), {
      minLength: 10,
      maxLength: 16,
      size: 'max',
    }),
  },
);

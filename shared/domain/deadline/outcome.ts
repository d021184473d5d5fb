import { type Refusal, type Trigger, type Unchanged } from './decision.ts';
import { type Step, type Stepped } from './turn.ts';

export type TriggerOf<K extends Trigger['kind']> = Extract<Trigger, { kind: K }>;

/** What a trigger makes of a deadline: the next step, or why there is none. */
export type Outcome = { step: Step } | { unchanged: Unchanged } | { refusal: Refusal };

export const outcomeOf = (stepped: Stepped): Outcome =>
  stepped.ok ? { step: stepped.value } : { refusal: stepped.error };

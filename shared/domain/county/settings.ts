import * as z from 'zod/mini';
import { workingDayOverrides } from '../calendar/working-days.ts';
import { deadlineRule, verification } from '../deadline/deadline-rule.ts';
import { escalationPolicy } from '../escalation/policy.ts';
import { duration } from '../kernel/time.ts';
import { minimumPackageTable } from '../plan/minimum-package-table.ts';
import { riskFormMethod } from '../triage/risk-form.ts';

export { verification };

/** How many open cases a person should have at most, and what says so; shown with its mark, never as the law's word unless verified. */
export const caseloadStandard = z.strictObject({
  rule: z.string().check(z.regex(/^D\d+$/)),
  atMost: z.int().check(z.positive()),
  source: z.string().check(z.minLength(1)),
  verification,
});

const text = z.string().check(z.minLength(1));

/** Why a term has no clock: the act gives no number, asks for it on the spot, counts back from an event, or limits no time. */
export const clocklessReasons = ['no-number', 'at-once', 'before-event', 'not-time'] as const;

/** A term of the law that no clock can be started from, listed with the others so that the list is whole. */
export const ruleWithoutClock = z.strictObject({
  rule: z.string().check(z.regex(/^D\d+$/)),
  event: text,
  obligation: text,
  /** The limit in words. */
  limit: text,
  why: z.enum(clocklessReasons),
  source: z.nullable(text),
  verification: z.nullable(verification),
});

/** Operational settings: applied to the county's table, versioned, changed without a deployment. */
export const countySettings = z.strictObject({
  escalationPolicies: z.strictObject({
    immediate: escalationPolicy,
    urgent: escalationPolicy,
    routine: escalationPolicy,
  }),
  /** How long a one-time link works. */
  linkValidFor: duration,
  /** How soon a level that could reach nobody at all is tried again. */
  retryUnreachableAfter: duration,
  /**
   * A storm: more than so many alerts for the same people within a time. Those that follow are gathered, and their people get one
   * page for all of them; `immediate` ones never are. Without it nothing is grouped.
   */
  storm: z.optional(z.strictObject({ moreThan: z.int().check(z.positive()), within: duration, gatherFor: duration })),
  /** How long a person to whom an alert is handed over has to accept it. */
  handOverWithin: z._default(duration, { minutes: 10 }),
  deadlineRules: z.array(deadlineRule),
  rulesWithoutClock: z._default(z.array(ruleWithoutClock), []),
  /** Days a Government decision made free or worked: they come year by year. */
  workingDayOverrides: z._default(workingDayOverrides, []),
  /** How long an hour of a term lasts; the real hour but in a demonstration, where a clock of 24 hours must be seen to run out. */
  hourLasts: z._default(duration, { hours: 1 }),
  domesticViolenceRiskForm: riskFormMethod,
  /** How long the incoming person has to sign for a handover, and then the supervisor; and whether one without open alerts is signed too. */
  shiftHandover: z._default(z.strictObject({ signWithin: duration, signEmpty: z.boolean() }), {
    signWithin: { minutes: 10 },
    signEmpty: false,
  }),
  /** How long a mobile team may be silent, unless whoever sends it says otherwise. */
  dispatchCheckIn: z._default(duration, { minutes: 30 }),
  /** After how long without an answer a call that nobody ended is told to whoever took it, and after how long more to the supervisor. */
  openCall: z._default(z.strictObject({ remindAfter: duration, tellAfter: duration }), {
    remindAfter: { minutes: 60 },
    tellAfter: { minutes: 15 },
  }),
  /** How long after its hour a call-back that was not made is told to the supervisor. */
  callBackGrace: z._default(duration, { minutes: 15 }),
  /** Which needs each vulnerability brings with it; without it, the mapping the service ships. */
  minimumPackage: z.optional(minimumPackageTable),
  /** What the supervisor's board measures the load of each person against; without it, it only counts. */
  caseload: z.optional(caseloadStandard),
});
export type CountySettings = z.infer<typeof countySettings>;

import * as z from 'zod/mini';
import { position } from '../../../domain/alert/alert.ts';
import { holidayOf } from '../../../domain/calendar/holiday-names.ts';
import { localDateOf } from '../../../domain/calendar/local-time.ts';
import { countySettings, ruleWithoutClock } from '../../../domain/county/settings.ts';
import { type ContactBook } from '../../../domain/contact/contact-book.ts';
import { verifiedChannels } from '../../../domain/contact/verified-channels.ts';
import { countyDurations, durationsOf } from '../../../domain/county/settings-part.ts';
import { settingsDeed, type SettingsDeed, type SettingsVersion } from '../../../domain/county/settings-version.ts';
import { signOff, signOffWithdrawal } from '../../../domain/county/sign-off.ts';
import { weaknesses } from '../../../domain/county/weaker.ts';
import { deadlineRule } from '../../../domain/deadline/deadline-rule.ts';
import { channel, channels, staffRole } from '../../../domain/escalation/policy.ts';
import { duration, instant } from '../../../domain/kernel/time.ts';
import { urgency } from '../../../domain/kernel/urgency.ts';
import { namings } from '../../../domain/rota/on-call.ts';
import { type Rota } from '../../../domain/rota/rota.ts';
import { absences, type Simulation } from '../../../domain/simulation/simulation.ts';
import { previewKinds } from '../../messages/previews.ts';
import { fault } from '../faults.ts';

/** Who made a version; `name` is null for whoever is no member of staff, as the operator of `semnal county apply`. */
const deedView = z.strictObject({ ...settingsDeed.shape, name: z.nullable(z.string()) });

export const settingsView = z.strictObject({
  ...deedView.shape,
  policies: countySettings.shape.escalationPolicies,
  durations: countyDurations,
  days: countySettings.shape.workingDayOverrides,
  /** What a policy can name: layers of the rota, active staff, and the channels this county has. */
  layers: z.array(z.string()),
  people: z.array(
    z.strictObject({
      staffId: z.string(),
      name: z.string(),
      roles: z.array(staffRole),
      /** By what they can be reached now: channels with a verified address of theirs. Empty: nobody reaches them. */
      reachedBy: z.array(channel),
    }),
  ),
  channels: z.array(channel),
});

const nameOf = (rota: Rota, by: string): string | null =>
  rota.staff.find(({ staffId }) => staffId === by)?.name ?? null;

export const toDeedView = (deed: SettingsDeed, rota: Rota): z.output<typeof deedView> => {
  const { version, appliedAt, appliedBy, origin, why } = deed;
  return { version, appliedAt, appliedBy, origin, why, name: nameOf(rota, appliedBy) };
};

export const toSettingsView = (
  present: SettingsVersion,
  rota: Rota,
  books: readonly ContactBook[],
  makesCalls: boolean,
): z.output<typeof settingsView> => ({
  ...toDeedView(present, rota),
  policies: present.settings.escalationPolicies,
  durations: durationsOf(present.settings),
  days: present.settings.workingDayOverrides,
  layers: rota.layers.map(({ layer }) => layer),
  people: rota.staff
    .filter(({ active }) => active)
    .map((member) => {
      const { staffId, name, roles } = member;
      return { staffId, name, roles, reachedBy: verifiedChannels(member, books) };
    }),
  channels: channels.filter((one) => one !== 'voice' || makesCalls),
});

/** `next`: before which version the list goes on; null: that was all. */
export const versionList = z.strictObject({ items: z.array(deedView), next: z.nullable(z.int()) });

/** Where, and the JSON before and after; null: there was nothing, or is nothing any more. */
const difference = z.strictObject({
  path: z.string(),
  before: z.nullable(z.string()),
  after: z.nullable(z.string()),
});

export const versionView = z.strictObject({ ...deedView.shape, changes: z.array(difference) });

/** In what a policy watches less than it did. */
const weaker = z.strictObject({ urgency, what: z.enum(weaknesses), level: z.optional(z.int()) });

export const checkedSettings = z.strictObject({
  /** What the change makes wrong: with any of it, it is refused. */
  faults: z.array(fault),
  /** What is wrong already and stays so. */
  standing: z.array(fault),
  weaker: z.array(weaker),
  changes: z.array(difference),
});

export const settingsChanged = z.strictObject({
  version: z.int(),
  weaker: z.array(weaker),
  changes: z.array(difference),
});

const shownSignOff = z.pick(signOff, { by: true, name: true, at: true, note: true });

const ruleView = z.strictObject({
  key: z.string(),
  /** What of the row a sign-off is about, as a digest. */
  content: z.string(),
  rule: deadlineRule,
  /** The one that holds. */
  signOff: z.nullable(shownSignOff),
  /** Those that hold no longer, newest first; without a withdrawal, the rule was changed since. */
  earlier: z.array(
    z.strictObject({
      ...shownSignOff.shape,
      withdrawn: z.nullable(z.pick(signOffWithdrawal, { by: true, name: true, at: true, why: true })),
    }),
  ),
});
export const ruleList = z.strictObject({ items: z.array(ruleView), withoutClock: z.array(ruleWithoutClock) });

const because = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('layer'), layer: z.string(), by: z.enum(namings) }),
  z.strictObject({ kind: z.literal('role'), role: staffRole }),
  z.strictObject({ kind: z.literal('person') }),
]);
const someone = z.strictObject({ staffId: z.string(), name: z.string() });
const holes = {
  missing: z.array(
    z.strictObject({
      staffId: z.string(),
      name: z.nullable(z.string()),
      because: z.array(because),
      absence: z.enum(absences),
    }),
  ),
  emptyLayers: z.array(z.string()),
};
const step = z.strictObject({
  at: instant,
  what: z.enum(['asked', 'nobody-reachable', 'answered', 'one-of-two', 'declined']),
  position,
  passed: z.array(z.strictObject({ position, ...holes })),
  asked: z.array(
    z.strictObject({
      ...someone.shape,
      because: z.array(because),
      channels: z.array(channel),
      reserves: z.array(channel),
      isQuiet: z.boolean(),
      unreached: z.boolean(),
    }),
  ),
  holes: z.strictObject(holes),
  by: z.nullable(someone),
  until: z.nullable(instant),
});
const ending = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('answered'), at: instant, by: someone, contactBy: z.nullable(instant) }),
  z.strictObject({ kind: z.literal('goes-on'), at: instant, every: duration }),
  z.strictObject({ kind: z.literal('unreachable'), at: instant, every: duration }),
]);

/** What would happen, step by step; nothing did. `holiday`: the public holiday of the day it begins on. */
export const simulationView = z.strictObject({
  at: instant,
  holiday: z.nullable(z.string()),
  steps: z.array(step),
  ending,
  unused: z.array(z.int()),
});

export const toSimulationView = (simulation: Simulation): z.output<typeof simulationView> => ({
  ...simulation,
  holiday: holidayOf(localDateOf(simulation.at))?.name ?? null,
});

export const messageList = z.strictObject({
  channels: z.array(channel),
  smsReplies: z.boolean(),
  items: z.array(
    z.strictObject({
      channel,
      kind: z.enum(previewKinds),
      about: z.string(),
      text: z.string(),
      /** How it goes out as an SMS; null for the other channels. */
      sms: z.nullable(z.strictObject({ characters: z.int(), segments: z.int(), gsm7: z.boolean() })),
    }),
  ),
});

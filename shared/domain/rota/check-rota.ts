import { addCalendarDays, type LocalDate } from '../calendar/local-date.ts';
import { holidayOf, type NamedHoliday } from '../calendar/holiday-names.ts';
import { localDateOf } from '../calendar/local-time.ts';
import { verifiedAddresses } from '../contact/verified-addresses.ts';
import { addMilliseconds, type Instant } from '../kernel/time.ts';
import { type Interval } from './deed.ts';
import { whyNotServing } from './on-call.ts';
import { overlapsOf } from './overlaps.ts';
import { type Layer, type Rota, type StaffMember } from './rota.ts';
import { slicesOf, type Duty, type Slice } from './shifts.ts';

/** What a rota can be refused for. */
export const findingKinds = [
  'gap',
  'pair-incomplete',
  'skill-missing',
  'unreachable',
  'double-booking',
  'on-leave',
  'inactive',
  'unknown-person',
  'unknown-layer',
  'overrides-overlap',
  'schedules-overlap',
] as const;
export type FindingKind = (typeof findingKinds)[number];

/** What is wrong, and whom or what it is about. */
type Fault = { kind: FindingKind; layers: readonly string[]; staffId: string | null; skill: string | null };

/** When it is so, and the public holidays that fall into it. */
export type Hit = Interval & { holidays: readonly NamedHoliday[] };
export type Finding = Fault & { hits: readonly Hit[] };

const fault = (kind: FindingKind, layers: readonly string[], about: Partial<Fault> = {}): Fault => ({
  kind,
  layers,
  staffId: null,
  skill: null,
  ...about,
});

const holidaysIn = ({ from, until }: Interval): NamedHoliday[] => {
  const last = localDateOf(addMilliseconds(until, -1));
  const found: NamedHoliday[] = [];
  for (let date: LocalDate = localDateOf(from); date <= last; date = addCalendarDays(date, 1)) {
    const holiday = holidayOf(date);
    if (holiday !== null) found.push(holiday);
  }
  return found;
};

export const hitOf = ({ from, until }: Interval): Hit => ({ from, until, holidays: holidaysIn({ from, until }) });

const notServing = {
  unknown: 'unknown-person',
  inactive: 'inactive',
  'on-leave': 'on-leave',
} as const satisfies Record<NonNullable<ReturnType<typeof whyNotServing>>, FindingKind>;

type Checked = { rota: Rota; members: ReadonlyMap<string, StaffMember>; unreachable: ReadonlySet<string> };

/** Those named who cannot serve, and those who serve and cannot be reached. */
const faultsOfPeople = ({ rota, unreachable }: Checked, { layer, named, onCall }: Duty, at: Instant): Fault[] => [
  ...named.flatMap((staffId) => {
    const why = whyNotServing(rota, staffId, at);
    return why === null ? [] : fault(notServing[why], [layer], { staffId });
  }),
  ...onCall.flatMap((staffId) => (unreachable.has(staffId) ? fault('unreachable', [layer], { staffId }) : [])),
];

/** A layer with nobody is a gap and nothing else; with somebody it may still be too few, or unable. */
const faultsOfTeam = ({ members }: Checked, { layer, people, skills }: Layer, onCall: readonly string[]): Fault[] => {
  if (onCall.length === 0) return [fault('gap', [layer])];
  const able = (skill: string): number => onCall.filter((who) => members.get(who)?.skills?.includes(skill)).length;
  return [
    ...(onCall.length < people ? [fault('pair-incomplete', [layer])] : []),
    ...skills.flatMap((wanted) =>
      able(wanted.skill) < wanted.people ? fault('skill-missing', [layer], { skill: wanted.skill }) : [],
    ),
  ];
};

const doubleBookings = (duties: readonly Duty[]): Fault[] => {
  const people = new Set(duties.flatMap(({ onCall }) => onCall));
  return [...people].flatMap((staffId) => {
    const layers = duties.filter(({ onCall }) => onCall.includes(staffId)).map(({ layer }) => layer);
    return layers.length > 1 ? fault('double-booking', layers, { staffId }) : [];
  });
};

const faultsOfSlice = (checked: Checked, { from, duties }: Slice): Fault[] => [
  ...checked.rota.layers.flatMap((layer) => {
    const duty = duties.find((one) => one.layer === layer.layer);
    if (duty === undefined) return [];
    return [...faultsOfTeam(checked, layer, duty.onCall), ...faultsOfPeople(checked, duty, from)];
  }),
  ...doubleBookings(duties),
];

/** Overrides and schedules that say things that cannot both be meant, or are about a layer that is not there. */
const faultsOfEntries = (rota: Rota, { from, until }: Interval): (Fault & Interval)[] => {
  const known = new Set(rota.layers.map(({ layer }) => layer));
  const lost = [...rota.overrides, ...rota.temporarySchedules].filter(
    (one) => !known.has(one.layer) && one.removed === undefined,
  );
  const all = [
    ...lost.map((one) => ({ ...fault('unknown-layer', [one.layer]), from: one.from, until: one.until })),
    ...overlapsOf(rota.overrides).map((one) => ({ ...fault('overrides-overlap', [one.layer]), ...one.where })),
    ...overlapsOf(rota.temporarySchedules).map((one) => ({ ...fault('schedules-overlap', [one.layer]), ...one.where })),
  ];
  return all.filter((one) => one.from < until && from < one.until);
};

/** Joins what is wrong in one slice after the other to findings with the whole time they last. */
const gather = (found: readonly (Fault & Interval)[]): Finding[] => {
  const findings = new Map<string, { fault: Fault; times: Interval[] }>();
  for (const { from, until, ...one } of found) {
    const key = JSON.stringify(one);
    const finding = findings.get(key) ?? { fault: one, times: [] };
    findings.set(key, finding);
    const last = finding.times.at(-1);
    if (last !== undefined && last.until === from) last.until = until;
    else finding.times.push({ from, until });
  }
  return [...findings.values()].map(({ fault: one, times }) => ({
    ...one,
    hits: times.map(hitOf),
  }));
};

/**
 * Everything that is wrong with a rota from `from` to `until`, each with the exact times it is so; none: it can be published.
 * Leave that takes somebody off duty is a finding even where a colleague remains.
 */
export const checkRota = (rota: Rota, interval: Interval): Finding[] => {
  const members = new Map(rota.staff.map((member) => [member.staffId, member]));
  const unreachable = rota.staff.filter((member) => Object.keys(verifiedAddresses(member)).length === 0);
  const checked = { rota, members, unreachable: new Set(unreachable.map(({ staffId }) => staffId)) };
  const slices = slicesOf(rota, interval);
  const inTime = slices.flatMap((slice) =>
    faultsOfSlice(checked, slice).map((one) => ({ ...one, from: slice.from, until: slice.until })),
  );
  return gather([...inTime, ...faultsOfEntries(rota, interval)]);
};

import { type EscalationLevel, type Target } from '../../shared/domain/escalation/policy.ts';
import { verifiedAddresses } from '../../shared/domain/contact/verified-addresses.ts';
import { inMilliseconds, type Duration } from '../../shared/domain/kernel/time.ts';
import { urgencies } from '../../shared/domain/kernel/urgency.ts';
import { type StaffMember } from '../../shared/domain/rota/rota.ts';
import { everyoneOn } from '../../shared/domain/rota/schedule.ts';
import { type Fault } from './fault.ts';
import { type CountyPack } from './pack.ts';

/** Nobody can read a message, decide and answer in less; shorter steps are for the demo county. */
const shortestStep = 60_000;

/** Active staff a target can ever name, or why it names none. */
const staffOf = (target: Target, { staff, layers }: CountyPack['rota']): StaffMember[] | string => {
  const active = staff.filter((member) => member.active);
  if (target.kind === 'role') {
    const holders = active.filter((member) => member.roles.includes(target.role));
    return holders.length > 0 ? holders : `no active member of rota.staff has the role "${target.role}"`;
  }
  if (target.kind === 'staff') {
    const person = active.filter((member) => member.staffId === target.staffId);
    return person.length > 0 ? person : `no active member of rota.staff is "${target.staffId}"`;
  }
  const layer = layers.find((each) => each.layer === target.layer);
  if (!layer) return `there is no layer "${target.layer}" in rota.layers`;
  const named = new Set(everyoneOn(layer));
  const onLayer = active.filter((member) => named.has(member.staffId));
  return onLayer.length > 0 ? onLayer : `layer "${target.layer}" has no active member of staff`;
};

const checkTarget = (target: Target, level: EscalationLevel, path: string, rota: CountyPack['rota']): Fault[] => {
  const named = staffOf(target, rota);
  if (typeof named === 'string') return [{ path, message: named }];
  const used = [...new Set([...level.channels, ...level.fallback])];
  return named
    .filter((member) => used.every((channel) => verifiedAddresses(member)[channel] === undefined))
    .map((member) => ({
      path,
      message: `alerts by ${used.join(', ')}, and "${member.staffId}" has no verified address there`,
    }));
};

/** A pair asked for where only one person can ever be: the second would always be missing. */
const checkPair = (level: EscalationLevel, path: string, { rota }: CountyPack): Fault[] => {
  const asked = level.acknowledgements ?? 1;
  const people = new Set(
    level.targets.flatMap((target) => {
      const named = staffOf(target, rota);
      return typeof named === 'string' ? [] : named.map(({ staffId }) => staffId);
    }),
  );
  return people.size === 0 || people.size >= asked
    ? []
    : [
        {
          path: `${path}.acknowledgements`,
          message: `asks for ${asked} people, and the level names only ${people.size}`,
        },
      ];
};

/** Gathering for longer than the alerts of a storm are counted would hold back the first of the next one. */
const checkStorm = ({ settings: { storm } }: CountyPack): Fault[] =>
  storm === undefined || inMilliseconds(storm.gatherFor) <= inMilliseconds(storm.within)
    ? []
    : [{ path: 'settings.storm.gatherFor', message: 'is longer than settings.storm.within' }];

const tooShort = (length: Duration | undefined, { demo }: CountyPack, path: string): Fault[] =>
  demo === true || length === undefined || inMilliseconds(length) >= shortestStep
    ? []
    : [{ path, message: 'less than one minute is for the demo county only' }];

const checkLevel = (level: EscalationLevel, path: string, pack: CountyPack): Fault[] => [
  ...level.targets.flatMap((target, index) => checkTarget(target, level, `${path}.targets.${index}`, pack.rota)),
  ...tooShort(level.answerWithin, pack, `${path}.answerWithin`),
  ...checkPair(level, path, pack),
];

/** Faults of the escalation policies against the rota: a step that could never reach anybody. */
export const checkPolicies = (pack: CountyPack): Fault[] => [
  ...tooShort(pack.settings.handOverWithin, pack, 'settings.handOverWithin'),
  ...checkStorm(pack),
  ...urgencies.flatMap((urgency) => {
    const policy = pack.settings.escalationPolicies[urgency];
    const path = `settings.escalationPolicies.${urgency}`;
    return [
      ...(policy.urgency === urgency
        ? []
        : [{ path: `${path}.urgency`, message: `is "${policy.urgency}", but stands under "${urgency}"` }]),
      ...policy.levels.flatMap((level, index) => checkLevel(level, `${path}.levels.${index}`, pack)),
      ...checkLevel(policy.lastResort, `${path}.lastResort`, pack),
      ...tooShort(policy.firstContactWithin, pack, `${path}.firstContactWithin`),
    ];
  }),
];

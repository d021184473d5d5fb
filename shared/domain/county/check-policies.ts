import { verifiedChannels } from '../contact/verified-channels.ts';
import { type EscalationLevel, type EscalationPolicy, type Target } from '../escalation/policy.ts';
import { inMilliseconds, type Duration } from '../kernel/time.ts';
import { urgencies } from '../kernel/urgency.ts';
import { type Rota, type StaffMember } from '../rota/rota.ts';
import { everyoneOn } from '../rota/schedule.ts';
import { type SettingsInCounty } from './county-facts.ts';
import { type SettingsFault } from './settings-fault.ts';

/** Nobody can read a message, decide and answer in less; shorter steps are for the demo county. */
const shortestStep = 60_000;

type Nobody = Omit<SettingsFault, 'path'>;

/** Active staff a target can ever name, or why it names none. */
const staffOf = (target: Target, { staff, layers }: Rota): StaffMember[] | Nobody => {
  const active = staff.filter((member) => member.active);
  if (target.kind === 'role') {
    const holders = active.filter((member) => member.roles.includes(target.role));
    return holders.length > 0 ? holders : { code: 'role-unmanned', values: { role: target.role } };
  }
  if (target.kind === 'staff') {
    const person = active.filter((member) => member.staffId === target.staffId);
    return person.length > 0 ? person : { code: 'person-inactive', values: { staff: target.staffId } };
  }
  const layer = layers.find((each) => each.layer === target.layer);
  if (!layer) return { code: 'layer-missing', values: { layer: target.layer } };
  const named = new Set(everyoneOn(layer));
  const onLayer = active.filter((member) => named.has(member.staffId));
  return onLayer.length > 0 ? onLayer : { code: 'layer-unmanned', values: { layer: target.layer } };
};

const checkTarget = (
  target: Target,
  level: EscalationLevel,
  path: string,
  { rota, books = [] }: SettingsInCounty,
): SettingsFault[] => {
  const named = staffOf(target, rota);
  if (!Array.isArray(named)) return [{ path, ...named }];
  const used = [...new Set([...level.channels, ...level.fallback])];
  return named
    .filter((member) => !verifiedChannels(member, books).some((channel) => used.includes(channel)))
    .map(({ staffId }) => ({ path, code: 'no-address', values: { channels: used.join(', '), staff: staffId } }));
};

/** A pair asked for where only one person can ever be: the second would always be missing. */
const checkPair = (level: EscalationLevel, path: string, rota: Rota): SettingsFault[] => {
  const asked = level.acknowledgements ?? 1;
  const people = new Set(
    level.targets.flatMap((target) => {
      const named = staffOf(target, rota);
      return Array.isArray(named) ? named.map(({ staffId }) => staffId) : [];
    }),
  );
  if (people.size === 0 || people.size >= asked) return [];
  const values = { asked: String(asked), named: String(people.size) };
  return [{ path: `${path}.acknowledgements`, code: 'pair-too-small', values }];
};

/** Gathering for longer than the alerts of a storm are counted would hold back the first of the next one. */
const checkStorm = ({ settings: { storm } }: SettingsInCounty): SettingsFault[] =>
  storm === undefined || inMilliseconds(storm.gatherFor) <= inMilliseconds(storm.within)
    ? []
    : [{ path: 'storm.gatherFor', code: 'gathers-too-long' }];

const tooShort = (length: Duration | undefined, { facts }: SettingsInCounty, path: string): SettingsFault[] =>
  facts.demo || length === undefined || inMilliseconds(length) >= shortestStep
    ? []
    : [{ path, code: 'step-too-short' }];

/** A level that calls people in a county that makes no calls. */
const checkCalls = (level: EscalationLevel, path: string, { facts }: SettingsInCounty): SettingsFault[] =>
  facts.makesCalls || ![...level.channels, ...level.fallback].includes('voice') ? [] : [{ path, code: 'no-voice' }];

const checkLevel = (level: EscalationLevel, path: string, county: SettingsInCounty): SettingsFault[] => [
  ...level.targets.flatMap((target, index) => checkTarget(target, level, `${path}.targets.${index}`, county)),
  ...tooShort(level.answerWithin, county, `${path}.answerWithin`),
  ...checkPair(level, path, county.rota),
  ...checkCalls(level, path, county),
];

/** Whether some level of a policy alerts a layer of the rota. */
export const alertsLayer = ({ levels }: EscalationPolicy, layer: string): boolean =>
  levels.some(({ targets }) => targets.some((one) => one.kind === 'layer' && one.layer === layer));

/** A drill of a layer that its policy never alerts would be refused every time. */
const checkDrills = ({ settings, facts }: SettingsInCounty): SettingsFault[] =>
  facts.drills
    .filter(({ urgency, layer }) => !alertsLayer(settings.escalationPolicies[urgency], layer))
    .map(({ urgency, layer }) => ({
      path: `escalationPolicies.${urgency}.levels`,
      code: 'layer-not-drilled',
      values: { layer, urgency },
    }));

/** Faults of the escalation policies against the rota: a step that could never reach anybody. */
export const checkPolicies = (county: SettingsInCounty): SettingsFault[] => [
  ...tooShort(county.settings.handOverWithin, county, 'handOverWithin'),
  ...checkStorm(county),
  ...urgencies.flatMap((urgency): SettingsFault[] => {
    const policy = county.settings.escalationPolicies[urgency];
    const path = `escalationPolicies.${urgency}`;
    return [
      ...(policy.urgency === urgency
        ? []
        : [
            {
              path: `${path}.urgency`,
              code: 'policy-misplaced' as const,
              values: { urgency: policy.urgency, place: urgency },
            },
          ]),
      ...policy.levels.flatMap((level, index) => checkLevel(level, `${path}.levels.${index}`, county)),
      ...checkLevel(policy.lastResort, `${path}.lastResort`, county),
      ...tooShort(policy.firstContactWithin, county, `${path}.firstContactWithin`),
    ];
  }),
  ...checkDrills(county),
];

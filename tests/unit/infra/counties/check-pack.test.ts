import { describe, expect, it } from 'vitest';
import { checkPack } from '../../../../infra/counties/check-pack.ts';
import { faultText } from '../../../../infra/counties/fault.ts';
import { loadCountyPack } from '../../../../infra/counties/load-county-pack.ts';
import { countyPack, type CountyPack } from '../../../../infra/counties/pack.ts';
import { layer } from '../../../../shared/domain/rota/rota.ts';

type Policies = CountyPack['settings']['escalationPolicies'];
type Level = Policies['urgent']['levels'][number];
type Member = CountyPack['rota']['staff'][number];

const bacau = loadCountyPack('BC');
/** Still a pack the schema takes: what is tested is what the schema cannot see. */
const faultsOf = (pack: CountyPack, code = 'BC'): string[] => checkPack(countyPack.parse(pack), code).map(faultText);

const withUrgent = (edit: Partial<Policies['urgent']>): CountyPack => {
  const { escalationPolicies } = bacau.settings;
  const urgent = { ...escalationPolicies.urgent, ...edit };
  return { ...bacau, settings: { ...bacau.settings, escalationPolicies: { ...escalationPolicies, urgent } } };
};
const level = (edit: Partial<Level>): Level => ({
  targets: [{ kind: 'layer', layer: 'first' }],
  channels: ['sms', 'email'],
  fallback: [],
  answerWithin: { minutes: 15 },
  ...edit,
});
const withRota = (edit: Partial<CountyPack['rota']>): CountyPack => ({ ...bacau, rota: { ...bacau.rota, ...edit } });
const withStaff = (edit: (member: Member) => Member): CountyPack => withRota({ staff: bacau.rota.staff.map(edit) });

describe('a pack as a whole', () => {
  it('has no faults in Bacău', () => {
    expect(faultsOf(bacau)).toEqual([]);
  });

  it('is named as its file', () => {
    expect(faultsOf(bacau, 'VN')).toContain('code: is "BC", but the file is named "VN"');
  });

  it('serves its own county unless it is the demo county', () => {
    expect(faultsOf({ ...bacau, servesCounty: 'VN' })).toEqual([
      'servesCounty: is "VN": only the demo county may serve another',
    ]);
  });

  it('registers no partner under the id of the directorate itself', () => {
    const [first, ...others] = bacau.institutions;
    const own = first ? [{ ...first, institutionId: 'dgaspc' }, ...others] : [];
    expect(faultsOf({ ...bacau, institutions: own })).toEqual([
      'institutions.0.institutionId: "dgaspc" is the directorate\'s own',
    ]);
  });

  it('gives people on call minutes, and seconds only in the demo county', () => {
    const hasty = {
      ...bacau.settings,
      shiftHandover: { signWithin: { seconds: 6 }, signEmpty: false },
      openCall: { remindAfter: { seconds: 5 }, tellAfter: { minutes: 15 } },
      callBackGrace: { seconds: 4 },
    };
    expect(faultsOf({ ...bacau, settings: hasty })).toEqual([
      'settings.shiftHandover.signWithin: counts in seconds: for the demo county only',
      'settings.openCall.remindAfter: counts in seconds: for the demo county only',
      'settings.callBackGrace: counts in seconds: for the demo county only',
    ]);
  });

  it('carries the demo flag in the demo county only', () => {
    expect(faultsOf({ ...bacau, demo: true })).toEqual(['demo: is set in the demo county, and only there']);
    const { demo, ...withoutFlag } = loadCountyPack('demo');
    expect(demo).toBe(true);
    expect(faultsOf(withoutFlag, 'demo')).toContain('demo: is set in the demo county, and only there');
  });

  it('gives nobody the name of the service’s own probe', () => {
    const institutions = bacau.institutions.map((one, index) =>
      index === 0 ? { ...one, institutionId: 'semnal-canary' } : one,
    );
    expect(faultsOf({ ...bacau, institutions })).toContain(
      'institutions.0.institutionId: "semnal-canary" is the service\'s own probe',
    );
    const staff = bacau.rota.staff.map((one, index) => (index === 0 ? { ...one, staffId: 'semnal-canary' } : one));
    expect(faultsOf(withRota({ staff }))).toContain(
      'rota.staff.0.staffId: "semnal-canary" is the service\'s own probe',
    );
  });

  it('holds drills of layers that their policy alerts', () => {
    const withDrill = (layer: string) => {
      const drills = [{ schedule: 'cron(0 8 ? * 3#1 *)', urgency: 'immediate', layer } as const];
      return faultsOf({ ...bacau, infrastructure: { ...bacau.infrastructure, drills } });
    };
    expect(withDrill('first')).toEqual([]);
    expect(withDrill('third')).toEqual([
      'infrastructure.drills.0.layer: no level of the immediate policy alerts the layer "third"',
    ]);
  });

  it('has every rule once, with or without a clock', () => {
    const [rule] = bacau.settings.deadlineRules;
    const { deadlineRules } = bacau.settings;
    const twice = rule ? [...deadlineRules, rule] : [];
    expect(faultsOf({ ...bacau, settings: { ...bacau.settings, deadlineRules: twice } })).toEqual([
      `settings.deadlineRules.${deadlineRules.length}: rule D4 (urban) is given twice for the same dates`,
    ]);
    const [unclocked] = bacau.settings.rulesWithoutClock;
    const other = unclocked ? [{ ...unclocked, rule: 'D4' }] : [];
    expect(faultsOf({ ...bacau, settings: { ...bacau.settings, rulesWithoutClock: other } })).toEqual([
      'settings.rulesWithoutClock.0.rule: rule D4 is given twice',
    ]);
  });

  it('has real hours, pauses and overdue steps, but in the demo county', () => {
    const demo = loadCountyPack('demo');
    const { hourLasts } = demo.settings;
    expect(hourLasts).toEqual({ seconds: 2 });
    expect(faultsOf(demo, 'demo')).toEqual([]);
    expect(faultsOf({ ...bacau, settings: { ...bacau.settings, hourLasts } })).toEqual([
      'settings.hourLasts: an hour that is not an hour is for the demo county only',
    ]);
    const deadlineRules = bacau.settings.deadlineRules.map((rule, index) =>
      index === 0 ? { ...rule, overdue: [{ to: 'director' as const, after: { seconds: 4 } }] } : rule,
    );
    expect(faultsOf({ ...bacau, settings: { ...bacau.settings, deadlineRules } })).toEqual([
      'settings.deadlineRules.0: rule D4 counts in seconds: for the demo county only',
    ]);
  });

  it('marks every rule that has a source, and no promise of its own', () => {
    const deadlineRules = bacau.settings.deadlineRules.slice(0, 1).map((rule) => ({ ...rule, verification: null }));
    expect(faultsOf({ ...bacau, settings: { ...bacau.settings, deadlineRules } })).toEqual([
      'settings.deadlineRules.0.verification: rule D4 needs both a source and a mark, or neither (a promise of the service itself)',
    ]);
  });

  it('has institutions with ids of their own in real places', () => {
    const [school] = bacau.institutions;
    const institutions = school ? [school, { ...school, siruta: '99999' }] : [];
    expect(faultsOf({ ...bacau, institutions })).toEqual([
      'institutions.1.institutionId: "scoala-bacau-1" is already used by another institution',
      'institutions.1.siruta: there is no SIRUTA code 99999',
    ]);
  });

  it('names every fault at once', () => {
    const pack = { ...withUrgent({ urgency: 'routine' }), servesCounty: 'VN' as const, demo: true as const };
    expect(faultsOf(pack)).toHaveLength(3);
  });
});

describe('escalation policies', () => {
  const path = 'settings.escalationPolicies.urgent';

  it('stand under their own urgency', () => {
    expect(faultsOf(withUrgent({ urgency: 'routine' }))).toEqual([
      `${path}.urgency: is "routine", but stands under "urgent"`,
    ]);
  });

  it('name layers that exist', () => {
    const levels = [level({ targets: [{ kind: 'layer', layer: 'third' }] })];
    expect(faultsOf(withUrgent({ levels }))).toEqual([
      `${path}.levels.0.targets.0: there is no layer "third" in rota.layers`,
    ]);
  });

  it('name roles that somebody active has', () => {
    const pack = withStaff((member) => (member.roles.includes('director') ? { ...member, active: false } : member));
    expect(faultsOf(pack)).toContain(
      `${path}.lastResort.targets.1: no active member of rota.staff has the role "director"`,
    );
  });

  it('name layers that somebody active is on', () => {
    const pack = withStaff((member) => ({ ...member, active: !member.roles.includes('case-worker') }));
    expect(faultsOf(pack)).toContain(`${path}.levels.0.targets.0: layer "first" has no active member of staff`);
  });

  it('do not send only SMS to somebody without a phone', () => {
    const pack = withStaff(({ phone, ...member }) =>
      member.staffId === 'supervizor-1' || phone === undefined ? member : { ...member, phone },
    );
    expect(faultsOf(pack)).toEqual([]);
    const levels = [level({ targets: [{ kind: 'role', role: 'supervisor' }], channels: ['sms'] })];
    const smsOnly = withUrgent({ levels });
    expect(faultsOf({ ...smsOnly, rota: pack.rota })).toEqual([
      `${path}.levels.0.targets.0: alerts by sms, and "supervizor-1" has no verified address there`,
    ]);
  });

  it('give at least a minute to answer, in real counties', () => {
    const pack = withUrgent({ lastResort: level({ answerWithin: { seconds: 59 } }) });
    expect(faultsOf(pack)).toEqual([
      `${path}.lastResort.answerWithin: less than one minute is for the demo county only`,
    ]);
    expect(faultsOf(withUrgent({ lastResort: level({ answerWithin: { seconds: 60 } }) }))).toEqual([]);
  });

  it('give a first contact and a hand-over no less than a minute', () => {
    const short = 'less than one minute is for the demo county only';
    expect(faultsOf(withUrgent({ firstContactWithin: { seconds: 59 } }))).toEqual([
      `${path}.firstContactWithin: ${short}`,
    ]);
    const settings = { ...bacau.settings, handOverWithin: { seconds: 1 } };
    expect(faultsOf({ ...bacau, settings })).toEqual([`settings.handOverWithin: ${short}`]);
  });

  it('gather the alerts of a storm for no longer than they are counted', () => {
    const storm = { moreThan: 5, within: { minutes: 10 }, gatherFor: { minutes: 11 } };
    expect(faultsOf({ ...bacau, settings: { ...bacau.settings, storm } })).toEqual([
      'settings.storm.gatherFor: is longer than settings.storm.within',
    ]);
  });

  it('ask for a pair only where two people can be', () => {
    expect(faultsOf(withUrgent({ levels: [level({ acknowledgements: 2 })] }))).toEqual([]);
    const targets = [{ kind: 'role', role: 'director' }] as const;
    expect(faultsOf(withUrgent({ levels: [level({ acknowledgements: 2, targets: [...targets] })] }))).toEqual([
      `${path}.levels.0.acknowledgements: asks for 2 people, and the level names only 1`,
    ]);
  });
});

describe('the channels', () => {
  const withInfrastructure = (extra: Partial<CountyPack['infrastructure']>): CountyPack => ({
    ...bacau,
    infrastructure: { ...bacau.infrastructure, ...extra },
  });

  it('take answers by SMS only at a number or pool', () => {
    const smsReplies = true;
    expect(faultsOf(withInfrastructure({ smsReplies, smsOriginationIdentity: 'SEMNAL' }))).toEqual([
      'infrastructure.smsReplies: nobody can write to the sender id "SEMNAL": give a number (phone-…) or pool (pool-…)',
    ]);
    for (const smsOriginationIdentity of ['phone-0a1b', 'pool-0a1b', 'arn:aws:sms-voice:eu-central-1:1:pool/pool-0a1b'])
      expect(faultsOf(withInfrastructure({ smsReplies, smsOriginationIdentity }))).toEqual([]);
  });

  it('call people only with a line to call with', () => {
    const called = withUrgent({ levels: [level({ fallback: ['voice'] })] });
    expect(faultsOf(called)).toEqual([
      'settings.escalationPolicies.urgent.levels.0: alerts by voice, and there is no infrastructure.voice to call with',
    ]);
    const id = '11111111-1111-4111-8111-111111111111';
    const voice = { instanceId: id, contactFlowId: id, sourcePhoneNumber: '+40215000000' };
    expect(faultsOf({ ...called, infrastructure: { ...called.infrastructure, voice } })).toEqual([]);
  });
});

describe('the rota', () => {
  const slot = { days: [1, 2, 3, 4, 5, 6, 7], from: '00:00', to: '00:00', staffIds: ['asistent-1'] };
  const layerOf = (name: string, slots: object[]) => layer.parse({ layer: name, slots });
  const second = layerOf('second', [slot]);

  it('has every member once', () => {
    const [member] = bacau.rota.staff;
    expect(faultsOf(withRota({ staff: member ? [...bacau.rota.staff, member] : [] }))).toEqual([
      'rota.staff.7.staffId: "asistent-1" is already used by another member of staff',
    ]);
  });

  it('has every layer once', () => {
    expect(faultsOf(withRota({ layers: [layerOf('first', [slot]), second, second] }))).toEqual([
      'rota.layers.2.layer: layer "second" is defined twice',
    ]);
  });

  it('puts known people on call', () => {
    const unknown = { ...slot, staffIds: ['asistent-1', 'nimeni'] };
    expect(faultsOf(withRota({ layers: [layerOf('first', [unknown]), second] }))).toEqual([
      'rota.layers.0.slots.0.staffIds.1: "nimeni" is not in rota.staff',
    ]);
  });

  it('covers the whole week', () => {
    const weekdays = { ...slot, days: [1, 2, 3, 4, 5] };
    expect(faultsOf(withRota({ layers: [layerOf('first', [weekdays]), second] }))).toEqual([
      'rota.layers.0.slots: layer "first" has nobody active on call: Saturday 00:00 to Monday 00:00 (local time)',
    ]);
  });

  it('does not count on somebody who has left', () => {
    const pack = withStaff((member) => (member.staffId === 'asistent-1' ? { ...member, active: false } : member));
    expect(faultsOf(pack)).toContain(
      'rota.layers.0.slots: layer "first" has nobody active on call: Monday 08:00 to Monday 16:00 (local time)',
    );
  });

  it('names known people in rotations, which end after they begin', () => {
    const rotation = { every: { days: 1 }, handOff: '08:00', startsOn: '2027-01-01', endsOn: '2027-01-01' };
    const rotations = [{ ...rotation, order: [['asistent-1'], ['nimeni']] }];
    expect(faultsOf(withRota({ layers: [layer.parse({ layer: 'first', rotations }), second] }))).toEqual([
      'rota.layers.0.rotations.0.order.1.0: "nimeni" is not in rota.staff',
      'rota.layers.0.rotations.0.endsOn: 2027-01-01 is not after 2027-01-01',
    ]);
  });

  it('overrides known layers with known people for a time that passes', () => {
    const { overrides } = countyPack.parse(
      withRota({
        overrides: countyPack.shape.rota.shape.overrides.parse([
          {
            layer: 'third',
            from: '2026-12-02T08:00:00.000Z',
            until: '2026-12-01T08:00:00.000Z',
            staffIds: ['nimeni'],
            reason: 'concediu',
          },
        ]),
      }),
    ).rota;
    expect(faultsOf(withRota({ overrides }))).toEqual([
      'rota.overrides.0.layer: there is no layer "third" in rota.layers',
      'rota.overrides.0.until: 2026-12-01T08:00:00.000Z is not after 2026-12-02T08:00:00.000Z',
      'rota.overrides.0.staffIds.0: "nimeni" is not in rota.staff',
    ]);
  });
});

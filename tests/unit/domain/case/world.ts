import { loadCountyPack } from '../../../../infra/counties/load-county-pack.ts';
import { makeProcessReferral } from '../../../../functions/referrals/process-referral/process-referral.ts';
import { changeDeadline } from '../../../../functions/cases/change-deadline/change-deadline.ts';
import { sha256 } from '../../../../shared/adapters/crypto/digest.ts';
import { makeAdvanceAlert } from '../../../../shared/application/alerts/advance-alert.ts';
import { makeChangeCase } from '../../../../shared/application/cases/change-case.ts';
import { makeCaseDuties } from '../../../../shared/application/clocks/case-duties.ts';
import { makeWakeDeadline } from '../../../../shared/application/clocks/wake-deadline.ts';
import { type DeadlineRequest } from '../../../../shared/contracts/http/cases/requests.ts';
import { decideTransition, type TransitionRequest } from '../../../../shared/domain/case/decide-transition.ts';
import { type Case } from '../../../../shared/domain/case/case.ts';
import { transitionClocks } from '../../../../shared/domain/clock/transition-clocks.ts';
import { type CountySettings } from '../../../../shared/domain/county/settings.ts';
import { type Deadline } from '../../../../shared/domain/deadline/deadline.ts';
import { type AlertId, type TimerId } from '../../../../shared/domain/kernel/ids.ts';
import { ok } from '../../../../shared/domain/kernel/result.ts';
import { competentCounty } from '../../../../shared/domain/places/competent-county.ts';
import { type ScreenedReferral } from '../../../../shared/domain/referral/referral.ts';
import { type StaffMember } from '../../../../shared/domain/rota/rota.ts';
import { someRota, staff } from '../../../support/builders/county.ts';
import { anAccepted, personOf } from '../../../support/builders/referral.ts';
import { aReport } from '../../../support/builders/report.ts';
import { fakeClock, monday } from '../../../support/builders/time.ts';
import { memoryCaseFiles, memoryClocks } from '../../../support/memory/case-stores.ts';
import { memoryCounty, type AppliedCounty } from '../../../support/memory/county.ts';
import { makeDatabase, type Database } from '../../../support/memory/database.ts';
import { memoryAlerts, memoryReferrals, memoryScreenings } from '../../../support/memory/stores.ts';

/** Ana and Bogdan work cases, Carmen supervises, Dan directs; Eva has left, Fane administers. */
const rota = someRota({
  staff: [
    staff('ana'),
    staff('bogdan'),
    staff('carmen', { roles: ['supervisor'] }),
    staff('dan', { roles: ['director'] }),
    staff('eva', { active: false }),
    staff('fane', { roles: ['admin'] }),
  ],
});

export const person = (staffId: string): StaffMember => {
  const found = rota.staff.find((one) => one.staffId === staffId);
  if (found === undefined) throw new Error(`nobody is called ${staffId}`);
  return found;
};

/** The rules of a county as it is. */
export const bacau: CountySettings = loadCountyPack('BC').settings;

/** What institutions report of the same girl. */
const reports = {
  school: {},
  police: { urgency: 'urgent', concerns: ['witness-of-domestic-violence'] },
  hospital: { urgency: 'urgent', concerns: ['child-left-in-hospital'], hospital: { newbornLeft: true } },
  'town-hall': { concerns: ['housing'], townHall: { observationForm: { housing: 'Fără încălzire' } } },
} as const;
export type Sender = keyof typeof reports;
export const senders: readonly Sender[] = ['school', 'police', 'hospital', 'town-hall'];

const written = new Map(senders.map((kind) => [kind, aReport(reports[kind])]));

const copy = <K, V>(from: ReadonlyMap<K, V>, to: Map<K, V>): void => {
  for (const [key, value] of from) to.set(key, value);
};

/** What is in a database is never changed in place, so a copy of its tables is a database of its own. */
const copyOf = (seed: Database): Database => {
  const db = makeDatabase();
  copy(seed.referrals, db.referrals);
  copy(seed.persons, db.persons);
  copy(seed.cases, db.cases);
  copy(seed.alerts, db.alerts);
  copy(seed.pages, db.pages);
  copy(seed.timers, db.timers);
  copy(seed.events, db.events);
  copy(seed.deadlines, db.deadlines);
  copy(seed.timeline, db.timeline);
  return db;
};

/** A county with one girl's case in memory, and everything that can happen to the case. `seed`: what there is to begin with. */
export const makeWorld = (seed: Database = makeDatabase(), settings: CountySettings = bacau) => {
  const db = copyOf(seed);
  const time = fakeClock(monday);
  const applied: { applied: AppliedCounty } = { applied: { version: 1, settings, rota, institutions: [] } };
  const county = memoryCounty(applied);
  const [cases, clocks, alerts, referrals] = [
    memoryCaseFiles(db),
    memoryClocks(db),
    memoryAlerts(db),
    memoryReferrals(db),
  ];
  const parts = { county, digest: sha256, clock: time.clock };
  const change = makeChangeCase({ cases, ...parts });
  const wake = makeWakeDeadline({ clocks, ...parts });
  const advance = makeAdvanceAlert({ alerts, duties: makeCaseDuties({ clocks, ...parts }), county, clock: time.clock });
  const process = makeProcessReferral({
    referrals,
    screenings: memoryScreenings(db),
    identify: (cnp) => Promise.resolve(personOf(cnp)),
    ownCounty: 'BC',
    competentCounty,
    ...parts,
  });

  const theCase = (): Case => {
    const [only] = db.cases.values();
    if (only === undefined) throw new Error('no case yet');
    return only;
  };
  return {
    db,
    time,
    theCase,
    deadlines: (): Deadline[] => [...db.deadlines.values()].filter(({ owner }) => owner.kind === 'case'),
    timeline: () => cases.timeline(theCase().caseId),
    /** New settings of the county, from now on. */
    apply: (next: CountySettings) => {
      applied.applied = { ...applied.applied, version: applied.applied.version + 1, settings: next };
    },
    /** The n-th referral of the test is accepted now, and screened. */
    refer: async (number: number, sender: Sender): Promise<ScreenedReferral> => {
      const report = written.get(sender);
      if (report === undefined) throw new Error(`no report by a ${sender}`);
      const accepted = anAccepted(number, {
        institutionKind: sender,
        acceptedAt: time.now(),
        claimedUrgency: report.urgency,
      });
      await referrals.accept(accepted, report);
      const processed = await process(accepted.referralId);
      if (processed.kind !== 'screened') throw new Error('screened before');
      return processed.referral;
    },
    acknowledge: (alertId: AlertId, { staffId, name }: StaffMember) =>
      advance(alertId, { kind: 'acknowledged', by: { staffId, name, via: 'console' } }),
    make: (request: TransitionRequest, by: StaffMember, expected = theCase().version) =>
      change({ caseId: theCase().caseId, expected, by }, (file, context) => {
        const step = decideTransition(file.case, request, { by, staff: context.rota.staff, now: context.now });
        if (!step.ok) return step;
        const moved = transitionClocks(step.value, file.deadlines, context);
        return ok({ case: step.value.case, entry: step.value.entry, clocks: moved });
      }),
    handle: (deadlineId: string, request: DeadlineRequest, by: StaffMember, expected = theCase().version) =>
      change({ caseId: theCase().caseId, expected, by }, changeDeadline(deadlineId, request)),
    fire: ({ owner, deadlineId }: Deadline, timerId: TimerId) => wake(owner, deadlineId, timerId),
  };
};
export type World = ReturnType<typeof makeWorld>;

/** The clock of a rule that runs, or the last that ran. */
export const clockOf = (world: World, rule: string): Deadline => {
  const found = world.deadlines().findLast((one) => one.rule.rule === rule);
  if (found === undefined) throw new Error(`no clock ${rule}`);
  return found;
};

/** A world with a case that a referral has just opened. */
export const openedBy = async (sender: Sender): Promise<World & { referral: ScreenedReferral }> => {
  const world = makeWorld();
  const referral = await world.refer(1, sender);
  return { ...world, referral };
};

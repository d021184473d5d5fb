import { wakeAt, type NamedStaff } from '../duty/duty.ts';
import { supervisors, theseStaff, type Tell } from '../duty/tell.ts';
import { type Decided, type DutyContext } from '../duty/decided.ts';
import { type DomainEvent } from '../event/domain-event.ts';
import { newHandoverId, type AlertId } from '../kernel/ids.ts';
import { err, ok, type Result } from '../kernel/result.ts';
import { addMilliseconds, inMilliseconds } from '../kernel/time.ts';
import { type StaffMember } from '../rota/rota.ts';
import { factsOf, handoverSteps, type Handover } from './handover.ts';
import { type ShiftEnd } from './shift-changes.ts';

const signBy = ({ now, settings }: DutyContext) =>
  addMilliseconds(now, inMilliseconds(settings.settings.shiftHandover.signWithin));

const aboutOf = ({ handoverId, version, layer }: Handover) => ({ handoverId, version, layer });

const tellOutgoing = ({ handoverId, outgoing, alertIds }: Handover): Tell[] =>
  alertIds.length === 0
    ? []
    : [
        {
          tellId: `${handoverId}-given`,
          about: 'handover-given',
          to: theseStaff(outgoing),
          orElse: 'nobody',
          count: alertIds.length,
        },
      ];

const tellIncoming = ({ handoverId, incoming, alertIds }: Handover): Tell => ({
  tellId: `${handoverId}-to-sign`,
  about: 'handover-to-sign',
  to: theseStaff(incoming),
  orElse: 'supervisors',
  count: alertIds.length,
});

const tellSupervisor = (
  handoverId: string,
  about: 'handover-unsigned' | 'handover-unattended',
  count: number,
): Tell => ({
  tellId: `${handoverId}-late`,
  about,
  to: supervisors,
  orElse: 'nobody',
  count,
});

/**
 * Records the end of a shift with the alerts that are open: the outgoing people get their number, the incoming ones sign. The
 * id is made of layer and instant, so the same end is recorded once. When nobody comes, the supervisor is told at once,
 * whether or not anything is open: the layer itself is.
 */
export const recordHandover = (
  { layer, at, outgoing, incoming }: ShiftEnd,
  alertIds: readonly AlertId[],
  context: DutyContext,
): Decided<Handover> => {
  const { now, digest, rota, settings } = context;
  const named = (ids: readonly string[]): NamedStaff[] =>
    ids.map((staffId) => ({ staffId, name: rota.staff.find((one) => one.staffId === staffId)?.name ?? staffId }));
  const handoverId = newHandoverId(digest(`handover ${layer} ${at}`));
  const facts = {
    handoverId,
    version: 1,
    layer,
    at,
    recordedAt: now,
    outgoing: named(outgoing),
    incoming: named(incoming),
    alertIds: [...alertIds],
  };
  const wake = wakeAt(handoverId, 1, signBy(context));
  const events = (after: Handover): DomainEvent[] => [
    { type: 'handover.recorded.v1', ...aboutOf(after), alerts: alertIds.length },
  ];
  if (incoming.length === 0) {
    const after: Handover = { state: 'overdue', ...facts, because: 'nobody-incoming', toldAt: now, wake };
    const tells = [...tellOutgoing(after), tellSupervisor(handoverId, 'handover-unattended', alertIds.length)];
    return { after, tells, alerts: [], events: events(after) };
  }
  if (alertIds.length === 0 && !settings.settings.shiftHandover.signEmpty) {
    const after: Handover = { state: 'empty', ...facts };
    return { after, tells: [], alerts: [], events: events(after) };
  }
  const after: Handover = { state: 'awaiting', ...facts, wake };
  return { after, tells: [...tellOutgoing(after), tellIncoming(after)], alerts: [], events: events(after) };
};

export type SigningRefusal = { code: 'handover-settled' } | { code: 'not-allowed' };

/** The incoming people sign, or a supervisor or director in their place; never the one who left. */
const maySign = ({ staffId, roles }: StaffMember, { incoming, outgoing }: Handover): boolean =>
  incoming.some((one) => one.staffId === staffId) ||
  ((roles.includes('supervisor') || roles.includes('director')) && !outgoing.some((one) => one.staffId === staffId));

export const signHandover = (
  handover: Handover,
  by: StaffMember,
  note: string | null,
  { now }: DutyContext,
): Result<Decided<Handover>, SigningRefusal> => {
  if (!('sign' in handoverSteps[handover.state])) return err({ code: 'handover-settled' });
  if (!maySign(by, handover)) return err({ code: 'not-allowed' });
  const after: Handover = {
    state: 'signed',
    ...factsOf(handover),
    signedBy: { staffId: by.staffId, name: by.name },
    signedAt: now,
    note,
    late: handover.state !== 'awaiting',
  };
  const events: DomainEvent[] = [{ type: 'handover.signed.v1', ...aboutOf(after), staffId: by.staffId }];
  return ok({ after, tells: [], alerts: [], events });
};

/** Time ran out: the supervisor is told once; after as long again it is recorded as left unsigned. */
export const wakeHandover = (
  handover: Handover,
  context: DutyContext,
): Result<Decided<Handover>, 'nothing-to-do' | 'not-due-yet'> => {
  const { now } = context;
  if (!('wake' in handover)) return err('nothing-to-do');
  if (now < handover.wake.fireAt) return err('not-due-yet');
  const facts = factsOf(handover);
  if (handover.state === 'overdue') {
    const { because, toldAt } = handover;
    const after: Handover = { state: 'unsigned', ...facts, because, toldAt, leftAt: now };
    const events: DomainEvent[] = [{ type: 'handover.left-unsigned.v1', ...aboutOf(after) }];
    return ok({ after, tells: [], alerts: [], events });
  }
  const wake = wakeAt(handover.handoverId, facts.version, signBy(context));
  const after: Handover = { state: 'overdue', ...facts, because: 'not-signed', toldAt: now, wake };
  return ok({
    after,
    tells: [tellSupervisor(handover.handoverId, 'handover-unsigned', handover.alertIds.length)],
    alerts: [],
    events: [{ type: 'handover.overdue.v1', ...aboutOf(after) }],
  });
};

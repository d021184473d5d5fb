import { err, ok } from '../../kernel/result.ts';
import { type Interval } from '../deed.ts';
import { type LeaveId } from '../ids.ts';
import { type Leave } from '../leave.ts';
import { rotaOf, type RotaFile } from '../rota-file.ts';
import {
  deedOf,
  isActive,
  isEditor,
  remaining,
  reporting,
  type Decide,
  type Decided,
  type DecisionContext,
} from './decision.ts';

type LeaveAct = Extract<Decided['change']['what'], `leave-${string}`>;

/**
 * The rota with a leave as it is now. Leave is never refused for the gap it makes, people fall ill: the gap is told, and
 * stands in every check until somebody covers it.
 */
const withLeave = (file: RotaFile, changed: Leave, what: LeaveAct, why: string | null, { now }: DecisionContext) => {
  const isThis = ({ leaveId }: Leave): boolean => leaveId === changed.leaveId;
  const others = file.live.leave;
  const leave = others.some(isThis) ? others.map((one) => (isThis(one) ? changed : one)) : [...others, changed];
  const { leaveId: about, from, until } = changed;
  const change = { what, about, layer: null, from, until, why };
  const time = { from: from < now ? now : from, until };
  return ok(reporting(file, { live: { ...file.live, leave }, change }, time));
};

/** Asks for leave. A supervisor who enters it for somebody else approves it with that: a call from a hospital bed. */
export const requestLeave =
  (leaveId: LeaveId, who: string, interval: Interval): Decide =>
  (file, context) => {
    if (who !== context.by.staffId && !isEditor(context.by)) return err({ code: 'not-allowed' });
    if (!isActive(rotaOf(file), who)) return err({ code: 'staff-unknown', position: 0 });
    const time = remaining(interval, context.now);
    if (!time.ok) return time;
    const deed = deedOf(context);
    const facts = { leaveId, staffId: who, ...time.value, requested: deed };
    return who === context.by.staffId
      ? withLeave(file, { state: 'requested', ...facts }, 'leave-requested', null, context)
      : withLeave(file, { state: 'approved', ...facts, approved: deed }, 'leave-approved', null, context);
  };

type Requested = Extract<Leave, { state: 'requested' }>;

/** A step that one other person decides about a leave that waits for it. */
const decideRequested =
  (id: string, step: (waiting: Requested, file: RotaFile, context: DecisionContext) => ReturnType<Decide>): Decide =>
  (file, context) => {
    const found = file.live.leave.find(({ leaveId }) => leaveId === id);
    if (found === undefined) return err({ code: 'entry-unknown' });
    if (!isEditor(context.by) || found.staffId === context.by.staffId) return err({ code: 'not-allowed' });
    if (found.state !== 'requested') return err({ code: 'rota-step-illegal', state: found.state });
    return step(found, file, context);
  };

export const approveLeave = (id: string): Decide =>
  decideRequested(id, (waiting, file, context) => {
    const time = remaining(waiting, context.now);
    if (!time.ok) return time;
    const approved: Leave = { ...waiting, ...time.value, state: 'approved', approved: deedOf(context) };
    return withLeave(file, approved, 'leave-approved', null, context);
  });

export const refuseLeave = (id: string, why: string): Decide =>
  decideRequested(id, (waiting, file, context) => {
    const refused: Leave = { ...waiting, state: 'refused', refused: { ...deedOf(context), why } };
    return withLeave(file, refused, 'leave-refused', why, context);
  });

/** Gives up leave, asked for or approved: from now on the person is on duty again. */
export const withdrawLeave =
  (id: string): Decide =>
  (file, context) => {
    const found = file.live.leave.find(({ leaveId }) => leaveId === id);
    if (found === undefined) return err({ code: 'entry-unknown' });
    if (found.staffId !== context.by.staffId && !isEditor(context.by)) return err({ code: 'not-allowed' });
    const deed = deedOf(context);
    if (found.state === 'requested')
      return withLeave(file, { ...found, state: 'withdrawn', withdrawn: deed }, 'leave-withdrawn', null, context);
    if (found.state !== 'approved') return err({ code: 'rota-step-illegal', state: found.state });
    if (found.until <= context.now) return err({ code: 'in-the-past' });
    return withLeave(file, { ...found, state: 'ended', ended: deed }, 'leave-withdrawn', null, context);
  };

import * as z from 'zod/mini';
import { type DutyKind } from '../../../shared/domain/duty/duty-kind.ts';
import { type DutyRef } from '../../../shared/domain/duty/duty.ts';
import { handoverKind } from '../../../shared/domain/handover/handover.ts';
import { shiftLook } from '../../../shared/domain/handover/shift-changes.ts';
import { laneOf } from '../../../shared/domain/kernel/urgency.ts';
import { callKind } from '../../../shared/domain/line/call.ts';
import { type CallStore } from '../../../shared/ports/calls.ts';
import { type DutyChange, type DutyStore } from '../../../shared/ports/duties.ts';
import { type ShiftLookStore } from '../../../shared/ports/shifts.ts';
import { versioned, type Database, type Part } from './database.ts';
import { pageOf } from './paging.ts';
import { alertParts, doneTimerPart, eventParts, newTimerPart, noticePart } from './parts.ts';

const keyOf = (ref: DutyRef): string => JSON.stringify(ref);

/** A duty with the one timer that looks at it next, and who is told. */
export const dutyParts = <T extends { version: number }, Ref extends DutyRef>(
  db: Database,
  kind: DutyKind<T, Ref>,
  { before, after, notices, alerts, events, at }: DutyChange<T>,
): Part[] => {
  const id = keyOf(kind.refOf(after));
  const { key, sort } = kind.listOf(after);
  const [ended, waits] = [before === null ? null : kind.waitOf(before), kind.waitOf(after)];
  const moves = ended?.wake.timerId !== waits?.wake.timerId;
  return [
    {
      item: id,
      holds: () => (db.duties.get(id)?.item.version ?? 0) === (before?.version ?? 0),
      write: () => db.duties.set(id, { list: key, sort, item: z.parse(kind.schema, after) }),
    },
    ...(ended !== null && moves ? [doneTimerPart(db, ended.wake.timerId)] : []),
    ...(waits !== null && moves
      ? [newTimerPart(db, { ...waits.wake, state: 'pending', setAt: at, heals: 0, subject: waits.subject })]
      : []),
    ...notices.map((notice) => noticePart(db, notice, null)),
    ...alerts.flatMap((raised) => alertParts(db, null, raised)),
    ...eventParts(db, events),
  ];
};

export const memoryDuties = <T extends { version: number }, Ref extends DutyRef>(
  db: Database,
  kind: DutyKind<T, Ref>,
): DutyStore<T, Ref> => ({
  load: (ref) =>
    db.read(() => {
      const found = db.duties.get(keyOf(ref));
      return found === undefined ? null : z.parse(kind.schema, found.item);
    }),
  save: (change) => db.commit(dutyParts(db, kind, change)),
  list: (list, limit, cursor) =>
    db.read(() => {
      const rows = [...db.duties.values()].filter((one) => one.list === list);
      return pageOf(
        rows.map(({ sort, item }) => ({ sort, item: z.parse(kind.schema, item) })),
        limit,
        cursor,
      );
    }),
});

export const memoryShiftLooks = (db: Database): ShiftLookStore => ({
  load: () => db.read(() => db.look.get('look') ?? null),
  save: (look, handovers) =>
    db.commit([
      versioned(db.look, 'look', shiftLook.parse(look)),
      ...handovers.flatMap((change) => dutyParts(db, handoverKind, change)),
    ]),
});

export const memoryCalls = (db: Database): CallStore => ({
  refer: async (change, referral, report) => {
    const { referralId } = referral;
    const accept: Part = {
      item: referralId,
      holds: () => !db.referrals.has(referralId),
      write: () => {
        const lane = report.immediateDanger === 'yes' ? 'urgent' : laneOf(referral.claimedUrgency);
        db.referrals.set(referralId, structuredClone({ referral, report, lane }));
        db.stream.push({ PK: 'REFERRAL', SK: referralId });
      },
    };
    if ((await db.commit([accept, ...dutyParts(db, callKind, change)])) === 'written') return { written: true };
    const existing = await db.read(() => db.referrals.get(referralId)?.referral ?? null);
    return existing === null ? 'conflict' : { written: false, existing };
  },
  noteRead: ({ callId, staffId, at, requestId }) =>
    db.read(() => {
      const id = `${callId} ${at} ${staffId} ${requestId}`;
      if (db.callReads.has(id)) throw new Error(`a read of call ${callId} was noted twice under one request id`);
      db.callReads.add(id);
    }),
});

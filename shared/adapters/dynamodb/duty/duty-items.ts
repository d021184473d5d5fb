import { type DutyKind } from '../../../domain/duty/duty-kind.ts';
import { type DutyRef } from '../../../domain/duty/duty.ts';
import { type DutyChange } from '../../../ports/duties.ts';
import { writeAlert } from '../alert/alert-items.ts';
import { putNotice } from '../clock/clock-items.ts';
import { putEvents } from '../event/event-items.ts';
import { storedAs } from '../stored.ts';
import { type Write } from '../table.ts';
import { closeTimer, putTimer } from '../timer/timer-items.ts';
import { dutyKey } from './duty-keys.ts';

export const storedDuty = <T extends { version: number }, Ref extends DutyRef>({ entity, schema }: DutyKind<T, Ref>) =>
  storedAs(entity, 1, schema);

/** The writes that turn a duty from one truth to the next: the record, the one timer that looks at it next, and who is told. */
export const writeDuty =
  <T extends { version: number }, Ref extends DutyRef>(kind: DutyKind<T, Ref>) =>
  ({ before, after, notices, alerts, events, at }: DutyChange<T>): Write[] => {
    const ended = before === null ? null : kind.waitOf(before);
    const waits = kind.waitOf(after);
    return [
      {
        put: storedDuty(kind).write(dutyKey(kind.refOf(after)), after, {
          list: kind.listOf(after),
          fields: { version: after.version },
        }),
        ...(before === null
          ? { condition: 'attribute_not_exists(PK)' }
          : { condition: 'version = :before', values: { ':before': before.version } }),
      },
      ...(ended !== null && ended.wake.timerId !== waits?.wake.timerId ? [closeTimer(ended.wake.timerId)] : []),
      ...(waits !== null && waits.wake.timerId !== ended?.wake.timerId
        ? [putTimer({ ...waits.wake, state: 'pending', setAt: at, heals: 0, subject: waits.subject })]
        : []),
      ...notices.map((notice) => putNotice(null, notice)),
      ...alerts.flatMap((raised) => writeAlert(null, raised)),
      ...putEvents(events),
    ];
  };

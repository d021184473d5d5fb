import { aggregateOf, recordedEvent, type RecordedEvent } from '../../../domain/event/domain-event.ts';
import { addMilliseconds } from '../../../domain/kernel/time.ts';
import { grace, openWork, storedAs } from '../stored.ts';
import { type Key, type Write } from '../table.ts';

const partitionOf = ({ event }: RecordedEvent): string => {
  const id = aggregateOf(event);
  if ('requestId' in event) return `REQUEST#${id}`;
  if ('caseId' in event) return `CASE#${id}`;
  if ('deadlineId' in event) return `DEADLINE#${id}`;
  if ('handoverId' in event) return `HANDOVER#${id}`;
  if ('dispatchId' in event) return `DISPATCH#${id}`;
  if ('callId' in event) return `CALL#${event.callId}`;
  if (event.type === 'rota.changed.v1') return 'ROTA';
  return event.type.startsWith('alert.') ? `ALERT#${id}` : `REF#${id}`;
};

export const storedEvent = storedAs('event', 1, recordedEvent);

export const eventKey = (event: RecordedEvent): Key => ({ PK: partitionOf(event), SK: `EVENT#${event.eventId}` });

/** Records events beside the state they announce, to be published from there. */
export const putEvents = (events: readonly RecordedEvent[]): Write[] =>
  events.map((event) => ({
    put: storedEvent.write(eventKey(event), event, {
      open: { sort: openWork.event, dueAt: addMilliseconds(event.at, grace) },
    }),
    condition: 'attribute_not_exists(PK)',
  }));

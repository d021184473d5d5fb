import { PutEventsCommand, type EventBridgeClient } from '@aws-sdk/client-eventbridge';
import { toCloudEvent } from '../../contracts/events/cloud-event.ts';
import { type Couriers } from '../../ports/outbox.ts';

const batchSize = 10;

/** Publishes events on the county's bus. Throws when any was refused: the call succeeds even when entries fail. */
export const makePublish =
  (client: EventBridgeClient, { bus, county }: { bus: string; county: string }): Couriers['publish'] =>
  async (events) => {
    for (let start = 0; start < events.length; start += batchSize) {
      const entries = events
        .slice(start, start + batchSize)
        .map((event) => toCloudEvent(county, event))
        .map((event) => ({
          EventBusName: bus,
          Source: event.source,
          DetailType: event.type,
          Detail: JSON.stringify(event),
        }));
      const { FailedEntryCount } = await client.send(new PutEventsCommand({ Entries: entries }));
      if (FailedEntryCount !== undefined && FailedEntryCount > 0)
        throw new Error(`the bus refused ${FailedEntryCount} of ${entries.length} events`);
    }
  };

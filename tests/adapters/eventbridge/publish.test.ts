import { EventBridgeClient, PutEventsCommand } from '@aws-sdk/client-eventbridge';
import { mockClient } from 'aws-sdk-client-mock';
import { beforeEach, describe, expect, it } from 'vitest';
import { makePublish } from '../../../shared/adapters/eventbridge/publish.ts';
import { cloudEvent } from '../../../shared/contracts/events/cloud-event.ts';
import { recordedEvent, type RecordedEvent } from '../../../shared/domain/event/domain-event.ts';
import { receiptOf } from '../../support/builders/referral.ts';
import { monday } from '../../support/builders/time.ts';

const bus = mockClient(EventBridgeClient);
const publish = makePublish(new EventBridgeClient({}), { bus: 'semnal-bc', county: 'BC' });
const entries = () => bus.commandCalls(PutEventsCommand).map(({ args }) => args[0].input.Entries ?? []);

const accepted = (number: number): RecordedEvent =>
  recordedEvent.parse({
    eventId: `${receiptOf(number)}.1`,
    at: monday,
    correlationId: receiptOf(number),
    event: { type: 'referral.accepted.v1', referralId: receiptOf(number), version: 1, institutionId: 'scoala-12' },
  });

beforeEach(() => {
  bus.reset();
});

describe('publishing events', () => {
  it('puts each on the county bus as a CloudEvent', async () => {
    bus.on(PutEventsCommand).resolves({ FailedEntryCount: 0 });
    await publish([accepted(1)]);
    const [[entry] = []] = entries();
    expect(entry).toMatchObject({
      EventBusName: 'semnal-bc',
      Source: 'urn:semnal:bc',
      DetailType: 'ro.semnal.referral.accepted.v1',
    });
    expect(cloudEvent.parse(JSON.parse(entry?.Detail ?? ''))).toMatchObject({ id: `${receiptOf(1)}.1`, time: monday });
  });

  it('sends batches of ten, and nothing for nothing', async () => {
    bus.on(PutEventsCommand).resolves({});
    await publish([]);
    expect(entries()).toEqual([]);
    await publish(Array.from({ length: 12 }, (_, number) => accepted(number)));
    expect(entries().map((batch) => batch.length)).toEqual([10, 2]);
  });

  it('fails when the bus refused some, although the call succeeded', async () => {
    bus.on(PutEventsCommand).resolves({
      FailedEntryCount: 1,
      Entries: [{ EventId: 'e' }, { ErrorCode: 'ThrottlingException', ErrorMessage: 'may quote anything' }],
    });
    await expect(publish([accepted(1), accepted(2)])).rejects.toThrow(/^the bus refused 1 of 2 events$/);
  });
});

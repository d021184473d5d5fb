import * as z from 'zod/mini';
import { aggregateOf, domainEvent, type RecordedEvent } from '../../domain/event/domain-event.ts';
import { instant } from '../../domain/kernel/time.ts';

/** CloudEvents 1.0 as published on the county's bus. `data` holds ids and codes only, never personal data. */
export const cloudEvent = z.strictObject({
  specversion: z.literal('1.0'),
  id: z.string(),
  source: z.string().check(z.startsWith('urn:semnal:')),
  type: z.string().check(z.startsWith('ro.semnal.')),
  subject: z.string(),
  time: instant,
  datacontenttype: z.literal('application/json'),
  correlationid: z.string(),
  data: domainEvent,
});
export type CloudEvent = z.infer<typeof cloudEvent>;

export const toCloudEvent = (county: string, { eventId, at, correlationId, event }: RecordedEvent): CloudEvent => ({
  specversion: '1.0',
  id: eventId,
  source: `urn:semnal:${county.toLowerCase()}`,
  type: `ro.semnal.${event.type}`,
  subject: aggregateOf(event),
  time: at,
  datacontenttype: 'application/json',
  correlationid: correlationId,
  data: event,
});

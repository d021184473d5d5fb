import { type IncomingMessage } from 'node:http';
import * as z from 'zod/mini';
import { parseJson, readBody } from '../http.ts';
import { fault, type Faults } from './faults.ts';
import { inbound, inboundEvent } from './inbound.ts';
import { type MessageStore } from './message-store.ts';
import { newSubscription } from './push-subscriptions.ts';

type Answer = { status: number; body: unknown };

/** For people and tests: what was sent, what shall go wrong, and whose instance this is. */
export const answerControl = async (
  request: IncomingMessage,
  store: () => MessageStore,
  faults: Faults,
  publish: (event: Record<string, unknown>) => Promise<void>,
): Promise<Answer> => {
  switch (`${request.method ?? ''} ${request.url?.split('?')[0] ?? ''}`) {
    case 'GET /':
      return { status: 200, body: { processId: process.pid } };
    case 'GET /messages':
      return { status: 200, body: store().all() };
    case 'GET /faults':
      return { status: 200, body: faults.all() };
    case 'POST /push-subscriptions':
      return { status: 201, body: newSubscription() };
    case 'POST /inbound': {
      const parsed = z.safeParse(inbound, parseJson(await readBody(request)));
      if (!parsed.success) return { status: 400, body: { faults: parsed.error.issues } };
      const event = inboundEvent(parsed.data);
      await publish(event);
      return { status: 202, body: { inboundMessageId: event.inboundMessageId } };
    }
    case 'DELETE /faults':
      faults.clear();
      return { status: 200, body: [] };
    case 'POST /faults': {
      const parsed = z.safeParse(fault, parseJson(await readBody(request)));
      if (!parsed.success) return { status: 400, body: { faults: parsed.error.issues } };
      faults.add(parsed.data);
      return { status: 201, body: faults.all() };
    }
    default:
      return { status: 404, body: { message: 'nothing here' } };
  }
};

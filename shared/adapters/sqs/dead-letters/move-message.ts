import { SendMessageCommand, type SQSClient } from '@aws-sdk/client-sqs';
import { ExecutionAlreadyExists, type SFNClient, StartExecutionCommand } from '@aws-sdk/client-sfn';
import * as z from 'zod/mini';
import { timerId } from '../../../domain/kernel/ids.ts';
import { type Clock, toInstant } from '../../../domain/kernel/time.ts';
import { type Outcome } from './drain-queue.ts';
import { type ParkedMessage } from './parked-message.ts';

export type Move = (message: ParkedMessage) => Promise<Outcome>;

/** Sends the same message to the queue it failed in; why it was parked is not part of it. */
export const toSource =
  (client: SQSClient, sourceUrl: string): Move =>
  async ({ body, attributes }) => {
    const kept = Object.fromEntries(Object.entries(attributes).filter(([name]) => name !== 'reason'));
    const { MessageId } = await client.send(
      new SendMessageCommand({ QueueUrl: sourceUrl, MessageBody: body, MessageAttributes: kept }),
    );
    return { moved: true, ...(MessageId === undefined ? {} : { sent: MessageId }) };
  };

const timerMessage = z.object({ timerId });

const parse = (body: string): unknown => {
  try {
    return JSON.parse(body);
  } catch {
    return undefined;
  }
};

/**
 * Starts the timer's workflow again, due now: what the timer means is decided from the truth when it fires. The execution's
 * name carries the second (base 36, so that it fits the 80 characters allowed), because a used name is never free again.
 */
export const toTimerWorkflow =
  (client: SFNClient, stateMachineArn: string, now: Clock): Move =>
  async ({ body }) => {
    const parked = timerMessage.safeParse(parse(body)).data;
    if (!parked) return { moved: false, why: 'it names no timer' };
    const at = now();
    const name = `${parked.timerId}--r${Math.floor(at.getTime() / 1_000).toString(36)}`;
    const input = JSON.stringify({ timerId: parked.timerId, fireAt: toInstant(at) });
    try {
      await client.send(new StartExecutionCommand({ stateMachineArn, name, input }));
    } catch (error) {
      if (!(error instanceof ExecutionAlreadyExists)) throw error;
    }
    return { moved: true };
  };

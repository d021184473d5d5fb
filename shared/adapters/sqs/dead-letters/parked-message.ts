import { type Message, type MessageAttributeValue } from '@aws-sdk/client-sqs';
import * as z from 'zod/mini';

/** A message of a dead-letter queue, as far as it may be shown. */
export type ParkedMessage = {
  messageId: string;
  receiptHandle: string;
  body: string;
  attributes: Record<string, MessageAttributeValue>;
  /** Ids found in the body, `referralId BC-7K3M-9QXD`. Nothing else of a body is ever shown. */
  ids: string[];
  reason: string;
  sentAt: Date;
};

const objectOf = z.record(z.string(), z.unknown());
const idValue = z.string().check(z.regex(/^[A-Za-z0-9#.-]{1,80}$/));
const errorName = z.string().check(z.regex(/^[\w.$-]{1,80}$/));

const bodyObject = (body: string): Record<string, unknown> => {
  try {
    return objectOf.safeParse(JSON.parse(body)).data ?? {};
  } catch {
    return {};
  }
};

const idsIn = (body: Record<string, unknown>): string[] =>
  Object.entries(body).flatMap(([name, value]) => {
    const id = /^(PK|SK|[a-z]+Id)$/.test(name) ? idValue.safeParse(value).data : undefined;
    return id === undefined ? [] : [`${name} ${id}`];
  });

/** The names that the timers' workflow (`error`) and stream mappings (`requestContext.condition`) give. */
const reasonIn = (body: Record<string, unknown>): string | undefined =>
  errorName.safeParse(body['error']).data ??
  errorName.safeParse(objectOf.safeParse(body['requestContext']).data?.['condition']).data;

/** Null for a message without the fields SQS always gives. */
export const readParked = ({
  MessageId,
  ReceiptHandle,
  Body,
  Attributes,
  MessageAttributes,
}: Message): ParkedMessage | null => {
  if (MessageId === undefined || ReceiptHandle === undefined || Body === undefined) return null;
  const body = bodyObject(Body);
  const given = errorName.safeParse(MessageAttributes?.['reason']?.StringValue).data;
  return {
    messageId: MessageId,
    receiptHandle: ReceiptHandle,
    body: Body,
    attributes: MessageAttributes ?? {},
    ids: idsIn(body),
    reason: given ?? reasonIn(body) ?? `failed, received ${Attributes?.ApproximateReceiveCount ?? '?'} times`,
    sentAt: new Date(Number(Attributes?.SentTimestamp ?? 0)),
  };
};

import * as z from 'zod/mini';
import { channelOrder, pushSubscription } from '../../../domain/contact/contact-book.ts';
import { quietHours } from '../../../domain/contact/quiet-hours.ts';
import { previewKinds } from '../../messages/previews.ts';
import { writtenText } from '../../../domain/kernel/texts.ts';

/** What its owner calls it: "serviciu", "acasă". */
const label = z.optional(writtenText(60));

const written = writtenText(500);

/** A way to be reached, as a person gives it. Numbers may be written in any way; without a country code they are Romanian. */
export const methodRequest = z.discriminatedUnion('channel', [
  z.strictObject({ channel: z.literal('sms'), phone: written, label }),
  z.strictObject({ channel: z.literal('voice'), phone: written, label }),
  z.strictObject({ channel: z.literal('email'), email: z.email(), label }),
  z.strictObject({ channel: z.literal('push'), subscription: pushSubscription, label }),
  z.strictObject({ channel: z.literal('webhook'), url: written, label }),
]);
export type MethodRequest = z.infer<typeof methodRequest>;

export const codeRequest = z.strictObject({ code: z.string().check(z.regex(/^\d{6}$/)) });

/** A text as the list of messages names it. */
export const sampleRequest = z.strictObject({
  channel: z.enum(['sms', 'email']),
  kind: z.enum(previewKinds),
  about: z.string().check(z.maxLength(60)),
});

export const preferencesRequest = z.strictObject({ order: channelOrder, quietHours: z.nullable(quietHours) });

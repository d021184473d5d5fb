import * as z from 'zod/mini';
import { callBackOutcomes } from '../../../domain/line/call-back.ts';
import { lineNumbers, quickDisposition } from '../../../domain/line/call.ts';
import { writtenText } from '../../../domain/kernel/texts.ts';
import { urgency } from '../../../domain/kernel/urgency.ts';
import { phone } from '../../../domain/referral/people.ts';
import { moment } from '../moment.ts';

export const startCallRequest = z.strictObject({ line: z.enum(lineNumbers), callerPhone: z.optional(phone) });

/** All that was answered so far, by question: what each may be, `GET /v1/forms?form=phone-intake` says. */
export const answersRequest = z.strictObject({ answers: z.record(z.string().check(z.maxLength(80)), z.unknown()) });

/** One key: what the call was. `case` turns it into a referral; in immediate danger it says whether 112 was told. */
export const dispositionRequest = z
  .discriminatedUnion('disposition', [
    z.strictObject({ disposition: quickDisposition, note: z.optional(writtenText(2_000)) }),
    z.strictObject({ disposition: z.literal('case'), urgency, told112: z.optional(z.boolean()) }),
  ])
  .register(z.globalRegistry, { id: 'DispositionRequest' });

export const callBackRequest = z.strictObject({ dueAt: moment, why: writtenText(1_000) });
export const callBackDoneRequest = z.strictObject({
  outcome: z.enum(callBackOutcomes),
  note: z.optional(writtenText(2_000)),
});

import * as z from 'zod/mini';
import { toBase32 } from './base32.ts';

const letterAnd20 = (letter: string) => z.string().check(z.regex(new RegExp(`^${letter}[0-9A-HJKMNP-TV-Z]{20}$`)));

export const personId = letterAnd20('P').brand<'PersonId'>();
export type PersonId = z.infer<typeof personId>;

/** A file that an institution sends beside a referral. */
export const uploadId = letterAnd20('U').brand<'UploadId'>();
export type UploadId = z.infer<typeof uploadId>;

const letterAnd13 = (letter: string) => z.string().check(z.regex(new RegExp(`^${letter}[0-9A-HJKMNP-TV-Z]{13}$`)));

export const caseId = letterAnd13('C').brand<'CaseId'>();
export type CaseId = z.infer<typeof caseId>;

export const alertId = letterAnd13('A').brand<'AlertId'>();
export type AlertId = z.infer<typeof alertId>;

/** An exercise of the whole chain of alerting. */
export const drillId = letterAnd13('X').brand<'DrillId'>();
export type DrillId = z.infer<typeof drillId>;

/** Made from a digest of the owner, the rule and the event that started the clock, so that a retry makes the same deadline. */
export const deadlineId = letterAnd13('D').brand<'DeadlineId'>();
export type DeadlineId = z.infer<typeof deadlineId>;

/** A question put to an institution. */
export const requestId = letterAnd13('Q').brand<'RequestId'>();
export type RequestId = z.infer<typeof requestId>;
/** One change of the people on a layer of the rota. */
export const handoverId = letterAnd13('H').brand<'HandoverId'>();
export type HandoverId = z.infer<typeof handoverId>;

/** One journey of a mobile team. */
export const dispatchId = letterAnd13('M').brand<'DispatchId'>();
export type DispatchId = z.infer<typeof dispatchId>;

/** A call to the emergency line. */
export const callId = letterAnd13('L').brand<'CallId'>();
export type CallId = z.infer<typeof callId>;

/** A promise to call somebody back. */
export const callBackId = letterAnd13('B').brand<'CallBackId'>();
export type CallBackId = z.infer<typeof callBackId>;

/** Also the name of the workflow execution that waits for it, so only letters, digits and dashes. */
export const timerId = z
  .string()
  .check(z.regex(/^[A-Z0-9][A-Za-z0-9-]{2,70}$/))
  .brand<'TimerId'>();
export type TimerId = z.infer<typeof timerId>;

/** A cryptographic digest of a text, 32 bytes. Ids are digests of what they stand for, so that a retry makes the same id. */
export type Digest = (text: string) => Uint8Array;

export const newPersonId = (bytes: Uint8Array): PersonId => personId.parse(`P${toBase32(bytes, 20)}`);
export const newCaseId = (bytes: Uint8Array): CaseId => caseId.parse(`C${toBase32(bytes, 13)}`);

/** An alert of the service's own probe says so in its id, so that permissions and expiry can go by it. */
const canaryMark = 'CANARY';
export const newCanaryAlertId = (bytes: Uint8Array): AlertId => alertId.parse(`A${canaryMark}${toBase32(bytes, 7)}`);

/** Whether an id is that of a probe's alert, or begins with it. */
export const isOfCanary = (id: string): boolean => id.startsWith(`A${canaryMark}`);

/** Never marked as the probe's, not even by chance. */
export const newAlertId = (bytes: Uint8Array): AlertId => {
  const text = toBase32(bytes, 13);
  return alertId.parse(text.startsWith(canaryMark) ? `AZ${text.slice(1)}` : `A${text}`);
};
export const newDrillId = (bytes: Uint8Array): DrillId => drillId.parse(`X${toBase32(bytes, 13)}`);
export const newDeadlineId = (bytes: Uint8Array): DeadlineId => deadlineId.parse(`D${toBase32(bytes, 13)}`);
export const newRequestId = (bytes: Uint8Array): RequestId => requestId.parse(`Q${toBase32(bytes, 13)}`);
export const newUploadId = (bytes: Uint8Array): UploadId => uploadId.parse(`U${toBase32(bytes, 20)}`);
export const newHandoverId = (bytes: Uint8Array): HandoverId => handoverId.parse(`H${toBase32(bytes, 13)}`);
export const newDispatchId = (bytes: Uint8Array): DispatchId => dispatchId.parse(`M${toBase32(bytes, 13)}`);
export const newCallId = (bytes: Uint8Array): CallId => callId.parse(`L${toBase32(bytes, 13)}`);
export const newCallBackId = (bytes: Uint8Array): CallBackId => callBackId.parse(`B${toBase32(bytes, 13)}`);

import * as z from 'zod/mini';
import { institution } from '../../../domain/institution/institution.ts';
import { answer, question, withdrawalReason } from '../../../domain/request/request.ts';
import { moment } from '../moment.ts';

/** A question to an institution. Without `dueAt`: the county's own term. */
export const questionBody = z
  .strictObject({
    institutionId: institution.shape.institutionId,
    question,
    dueAt: z.optional(moment),
  })
  .register(z.globalRegistry, { id: 'RequestToInstitution' });

export const answerBody = z.strictObject({ answer });

export const withdrawalBody = z.strictObject({ why: withdrawalReason });

import * as z from 'zod/mini';
import { staffRole } from '../../../domain/escalation/policy.ts';
import { institution } from '../../../domain/institution/institution.ts';
import { type Operation, senderProblems } from '../operation.ts';

/** Whom a token speaks for, as the county has them now. */
export const meView = z.discriminatedUnion('speaksFor', [
  z.strictObject({
    speaksFor: z.literal('institution'),
    institutionId: institution.shape.institutionId,
    name: z.string(),
    kind: institution.shape.kind,
    status: institution.shape.status,
  }),
  z.strictObject({
    speaksFor: z.literal('county'),
    staffId: z.string(),
    name: z.string(),
    roles: z.array(staffRole),
  }),
]);
export type MeView = z.infer<typeof meView>;

export const meOperation: Operation = {
  method: 'get',
  path: '/v1/me',
  summary: 'Whom the caller speaks for: an institution, or the county as a member of its staff.',
  who: 'institution',
  paged: 'no',
  answers: { 200: { description: 'As the county has them now.', schema: meView } },
  problems: senderProblems,
};

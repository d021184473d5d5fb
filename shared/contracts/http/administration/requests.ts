import * as z from 'zod/mini';
import { apiScope } from '../../../domain/institution/api-scope.ts';
import { institution } from '../../../domain/institution/institution.ts';
import { writtenText } from '../../../domain/kernel/texts.ts';

/** What an administrator says of an institution; its state has steps of its own. */
const details = {
  name: writtenText(200),
  kind: institution.shape.kind,
  siruta: institution.shape.siruta,
  deputy: institution.shape.deputy,
};

export const institutionCreation = z.strictObject({ institutionId: institution.shape.institutionId, ...details });
export const institutionEdit = z.strictObject(details);
export const reasonRequest = z.strictObject({ why: writtenText(500) });

export const clientRegistration = z.strictObject({
  label: writtenText(80),
  scopes: z.array(apiScope).check(z.minLength(1), z.maxLength(4)),
});

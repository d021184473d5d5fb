import * as z from 'zod/mini';
import { apiScope } from '../../../domain/institution/api-scope.ts';
import { type InstitutionFile } from '../../../domain/institution/decide-institution.ts';
import { institution } from '../../../domain/institution/institution.ts';
import { institutionChange } from '../../../domain/institution/institution-change.ts';
import { instant } from '../../../domain/kernel/time.ts';

/** An institution as administrators see it; its version is the ETag every change names. */
export const institutionView = z.strictObject({ ...institution.shape, version: z.int().check(z.positive()) });
export type InstitutionView = z.infer<typeof institutionView>;
export const institutionList = z.strictObject({ items: z.array(institutionView) });

export const toInstitutionView = ({ version, institution: content }: InstitutionFile): InstitutionView => ({
  ...content,
  version,
});

export const institutionChangeList = z.strictObject({ items: z.array(institutionChange) });

/** A system of an institution. `lacks`: null when it works; otherwise what keeps it from working. */
export const clientView = z.strictObject({
  clientId: z.string(),
  institutionId: z.nullable(z.string()),
  scopes: z.array(z.string()),
  label: z.nullable(z.string()),
  registeredAt: z.nullable(instant),
  lacks: z.nullable(z.enum(['registration', 'admission', 'pool'])),
});
/** `admitted` counts the clients that the API takes, the console among them. */
export const clientList = z.strictObject({ items: z.array(clientView), admitted: z.int(), most: z.int() });

/** The secret is shown this once; the service cannot tell it again. */
export const clientRegistered = z.strictObject({
  clientId: z.string(),
  clientSecret: z.string(),
  scopes: z.array(apiScope),
  tokenUrl: z.string(),
  admitted: z.int(),
});
export const clientRevoked = z.strictObject({ clientId: z.string() });

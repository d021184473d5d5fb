import * as z from 'zod/mini';
import { issuedProof } from '../../../domain/proof/proof.ts';

/** A proof, and where anybody who holds it can check it. */
export const proofView = z.strictObject({ ...issuedProof.shape, checkUrl: z.url() });
export type ProofView = z.infer<typeof proofView>;

/** A proof this service issued. `reportUnchanged`: the report it speaks of is still kept as it was. */
export const checkedProof = z.strictObject({ ...issuedProof.shape, reportUnchanged: z.boolean() });

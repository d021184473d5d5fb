import { type IssuedProof } from '../domain/proof/proof.ts';
import { type ReceiptNumber } from '../domain/referral/receipt.ts';

export type ProofStore = {
  /** Keeps a proof for good. @returns the one that was issued first, if it was issued before. */
  keep: (issued: IssuedProof) => Promise<IssuedProof>;
  /** Null: this service issued no such proof. */
  find: (receipt: ReceiptNumber, sha256: string) => Promise<IssuedProof | null>;
};

/** SHA-256, in hexadecimal, of a value's canonical JSON (RFC 8785): the same facts give the same digest on any machine. */
export type Fingerprint = (value: unknown) => string;

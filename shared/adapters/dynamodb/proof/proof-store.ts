import { issuedProof } from '../../../domain/proof/proof.ts';
import { type ReceiptNumber } from '../../../domain/referral/receipt.ts';
import { type ProofStore } from '../../../ports/proofs.ts';
import { referralKey } from '../referral/referral-items.ts';
import { storedAs } from '../stored.ts';
import { type Key, type Table } from '../table.ts';

const storedProof = storedAs('proof', 1, issuedProof);

const proofKey = (receipt: ReceiptNumber, sha256: string): Key => ({
  PK: referralKey(receipt).PK,
  SK: `PROOF#${sha256}`,
});

export const makeProofStore = (table: Table): ProofStore => ({
  keep: async (issued) => {
    const key = proofKey(issued.proof.receipt, issued.sha256);
    const answer = await table.putNew(storedProof.write(key, issued));
    return answer.written ? issued : storedProof.read(answer.existing);
  },
  find: async (receipt, sha256) => {
    const item = await table.get(proofKey(receipt, sha256));
    return item === null ? null : storedProof.read(item);
  },
});

import { issuedProof, type IssuedProof } from '../../../shared/domain/proof/proof.ts';
import { type ProofStore } from '../../../shared/ports/proofs.ts';

export const memoryProofs = (kept: Map<string, IssuedProof>): ProofStore => ({
  keep: (issued) => {
    const key = `${issued.proof.receipt} ${issued.sha256}`;
    const existing = kept.get(key);
    if (existing !== undefined) return Promise.resolve(existing);
    kept.set(key, issuedProof.parse(issued));
    return Promise.resolve(issued);
  },
  find: (receipt, sha256) => Promise.resolve(kept.get(`${receipt} ${sha256}`) ?? null),
});

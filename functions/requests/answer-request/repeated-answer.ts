import { toBase32 } from '../../../shared/domain/kernel/base32.ts';
import { type Digest } from '../../../shared/domain/kernel/ids.ts';
import { err, ok, type Result } from '../../../shared/domain/kernel/result.ts';
import { type InstitutionRequest } from '../../../shared/domain/request/request.ts';

export type Repetition = { code: 'idempotency-key-reused' };

/** An answer under its key: what is kept of both, and what becomes of the same key sent again. */
export const repeatedAnswer = (text: string, key: string, digest: Digest) => {
  const keyDigest = toBase32(digest(`answer ${key}`), 26);
  return {
    fields: { text, keyDigest },
    repeated: (before: InstitutionRequest): Result<InstitutionRequest, Repetition> | null => {
      if (before.state !== 'answered' || before.answer.keyDigest !== keyDigest) return null;
      return before.answer.text === text ? ok(before) : err({ code: 'idempotency-key-reused' });
    },
  };
};

import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';
import { type Fingerprint } from '../../ports/proofs.ts';

/** @throws Error for what JSON has no words for (a function, undefined). */
export const fingerprint: Fingerprint = (value) => {
  const text = canonicalize(value);
  if (text === undefined) throw new Error('only JSON has a fingerprint');
  return createHash('sha256').update(text).digest('hex');
};

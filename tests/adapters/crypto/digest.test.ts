import { describe, expect, it } from 'vitest';
import { sha256 } from '../../../shared/adapters/crypto/digest.ts';

describe('the digest ids are made of', () => {
  it('is SHA-256 of the text in UTF-8', () => {
    expect(Buffer.from(sha256('abc')).toString('hex')).toBe(
      'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
    );
    expect(sha256('ș')).toHaveLength(32);
    expect(sha256('ș')).not.toEqual(sha256('s'));
  });
});

import { describe, expect, it } from 'vitest';
import { newReplyCode, readReply } from '../../../../shared/domain/notification/reply.ts';

describe('what somebody wrote back', () => {
  it.each(['48213', ' 48213 ', 'DA 48213', 'da48213', 'Ok 48213.', 'DA: 48213!', 'da,48213'])('%j takes', (text) => {
    expect(readReply(text)).toEqual({ kind: 'takes', code: '48213' });
  });

  it.each(['NU 48213', 'nu48213', 'Nu, 48213'])('%j refuses', (text) => {
    expect(readReply(text)).toEqual({ kind: 'refuses', code: '48213' });
  });

  it.each(['', 'DA', 'nu', '4821', '482133', 'NU stiu 48213', '48213 dar mai tarziu', '٤٨٢١٣', 'STOP'])(
    '%j is unreadable',
    (text) => {
      expect(readReply(text)).toEqual({ kind: 'unreadable' });
    },
  );
});

describe('a reply code', () => {
  it('is five digits off a digest, with its leading zeros', () => {
    expect(newReplyCode(Uint8Array.of(0, 0, 0, 7, 9))).toBe('00007');
    expect(newReplyCode(Uint8Array.of(255, 255, 255, 255))).toBe('67295');
  });

  it('cannot be made of less than four bytes', () => {
    expect(() => newReplyCode(Uint8Array.of(1, 2, 3))).toThrow('3 bytes are too few');
  });
});

import * as z from 'zod/mini';

/** Five digits, easily typed: not a secret of its own, it counts only from the telephone it was sent to. */
export const replyCode = z
  .string()
  .check(z.regex(/^\d{5}$/))
  .brand<'ReplyCode'>();
export type ReplyCode = z.infer<typeof replyCode>;

/** A code off the first four bytes of a keyed digest. */
export const newReplyCode = (bytes: Uint8Array): ReplyCode => {
  const [a, b, c, d] = bytes;
  if (a === undefined || b === undefined || c === undefined || d === undefined)
    throw new Error(`reply code: ${bytes.length} bytes are too few`);
  return replyCode.parse(String((a * 2 ** 24 + b * 2 ** 16 + c * 2 ** 8 + d) % 100_000).padStart(5, '0'));
};

/** What somebody wrote back: takes the alert, refuses it, or neither. */
export type Reply = { kind: 'takes' | 'refuses'; code: ReplyCode } | { kind: 'unreadable' };

const shape = /^(?:(DA|OK|NU))?[\s.:,]*(\d{5})[\s.!]*$/;

/** Reads an SMS: `48213`, `DA 48213` take; `NU 48213` refuses. Case and spaces do not matter; anything else is unreadable. */
export const readReply = (text: string): Reply => {
  const [, word, digits] = shape.exec(text.trim().toUpperCase()) ?? [];
  const code = replyCode.safeParse(digits);
  if (!code.success) return { kind: 'unreadable' };
  return { kind: word === 'NU' ? 'refuses' : 'takes', code: code.data };
};

/** What came of an SMS that somebody wrote. */
export const replyOutcomes = [
  'acknowledged',
  'declined',
  'too-late',
  'code-unknown',
  'unreadable',
  'sender-unknown',
  'alert-unknown',
] as const;
export type ReplyOutcome = (typeof replyOutcomes)[number];

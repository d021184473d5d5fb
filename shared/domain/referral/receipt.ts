import * as z from 'zod/mini';
import { alphabet, toBase32 } from '../kernel/base32.ts';
import { err, ok, type Result } from '../kernel/result.ts';

/**
 * Letters and digits of a prefix, in the order of their values. Where the body has 0, 7, 8, 9 a prefix has O, L, I, U: one check
 * character tells 32 symbols apart, and every county code is made of these (BC, IL, OT, B1 … B6).
 */
const prefixAlphabet = 'O123456LIUABCDEFGHJKMNPQRSTVWXYZ';
const bodyLength = 7;

/** Names the county's deployment in its receipt numbers: 1 to 6 letters or digits 1–6. */
export const receiptPrefix = z.string().check(z.regex(/^[A-Z1-6]{1,6}$/));

/** Multiplies by 8 in the field of 32 elements (polynomials over two elements modulo x⁵ + x³ + x² + x + 1). */
const timesEight = (value: number): number => {
  const double = (one: number) => ((one << 1) & 32 ? (one << 1) ^ 0b101111 : one << 1);
  return double(double(double(value)));
};

/**
 * The check character over prefix and body: a polynomial code over 32 symbols. The weights are powers of 8, all different and none
 * zero, so each mistyped character and each swap of two characters changes it. The values of I and L in a prefix, the field and the
 * multiplier are chosen together so that this holds across the dash too, where a misplaced I or L is read as 1.
 * The constant 27 keeps a number of zeros from being valid.
 */
const checkCharacter = (prefix: string, body: string): string => {
  const values = [
    ...Array.from(prefix, (character) => prefixAlphabet.indexOf(character)),
    ...Array.from(body, (character) => alphabet.indexOf(character)),
  ];
  const sum = values.reduce((total, value) => timesEight(total ^ value), 0);
  return alphabet.charAt(sum ^ 27);
};

const shape = /^([A-Z1-6]{1,6})-([0-9A-HJKMNP-TV-Z]{4})-([0-9A-HJKMNP-TV-Z]{3})([0-9A-HJKMNP-TV-Z])$/;

const isReceipt = (text: string): boolean => {
  const [, prefix, first, second, check] = shape.exec(text) ?? [];
  return prefix !== undefined && check === checkCharacter(prefix, `${first ?? ''}${second ?? ''}`);
};

/** The number a sender quotes, as written on every answer: BC-7K3M-9QXD. Also the referral's id. */
export const receiptNumber = z
  .string()
  .check(z.refine(isReceipt, { error: 'receipt-format' }))
  .brand<'ReceiptNumber'>();
export type ReceiptNumber = z.infer<typeof receiptNumber>;

/**
 * @param prefix see `receiptPrefix`.
 * @param bytes at least 5; the first 35 bits are used, so they must be random or a digest.
 */
export const makeReceipt = (prefix: string, bytes: Uint8Array): ReceiptNumber => {
  const body = toBase32(bytes, bodyLength);
  const check = checkCharacter(receiptPrefix.parse(prefix), body);
  return receiptNumber.parse(`${prefix}-${body.slice(0, 4)}-${body.slice(4)}${check}`);
};

export const receiptFaults = ['receipt-format', 'receipt-check'] as const;
export type ReceiptFault = (typeof receiptFaults)[number];

/**
 * Reads a receipt number as people write it: lower case, spaces, dashes missing or misplaced, and in the body O for 0, I or L for 1.
 * `receipt-check`: it looks like one, but a character is wrong or two are swapped.
 */
export const parseReceipt = (text: string): Result<ReceiptNumber, ReceiptFault> => {
  const compact = text.toUpperCase().replace(/[\s\p{Pd}]/gu, '');
  const prefix = compact.slice(0, -(bodyLength + 1));
  const rest = compact.slice(prefix.length).replaceAll('O', '0').replaceAll(/[IL]/g, '1');
  const written = `${prefix}-${rest.slice(0, 4)}-${rest.slice(4)}`;
  if (!shape.test(written)) return err('receipt-format');
  const parsed = receiptNumber.safeParse(written);
  return parsed.success ? ok(parsed.data) : err('receipt-check');
};

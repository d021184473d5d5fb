import { caseId, type CaseId } from '../kernel/ids.ts';
import { err, ok, type Result } from '../kernel/result.ts';
import { parseCnp, type CnpFault } from '../person/cnp.ts';
import { parseReceipt, type ReceiptNumber } from '../referral/receipt.ts';
import { fold } from '../text/fold.ts';

/** What a text in the search box stands for. */
export type SearchQuery =
  | { by: 'cnp'; cnp: string }
  | { by: 'case'; caseId: CaseId }
  | { by: 'referral'; referralId: ReceiptNumber }
  /** Folded words, each the beginning of one of the person's names. */
  | { by: 'name'; words: string[] };

export type SearchFault = CnpFault | 'receipt-check' | 'number-format' | 'name-too-short';

/** Fewer letters would find half the county. */
export const fewestLetters = 3;

/** Nobody's name has six digits, and a CNP that lacks a few still shows what it was meant to be. */
const likeCnp = /^\d{6,}$/;

/** A case number as people write it: lower case, spaces, O for 0, I or L for 1. */
const readCaseId = (compact: string): CaseId | undefined => {
  if (!/^C.{13}$/.test(compact)) return undefined;
  const body = compact.slice(1).replaceAll('O', '0').replaceAll(/[IL]/g, '1');
  return caseId.safeParse(`C${body}`).data;
};

const readNumber = (text: string): Result<SearchQuery, SearchFault> => {
  const known = readCaseId(text.toUpperCase().replace(/[\s\p{Pd}]/gu, ''));
  if (known !== undefined) return ok({ by: 'case', caseId: known });
  const receipt = parseReceipt(text);
  if (receipt.ok) return ok({ by: 'referral', referralId: receipt.value });
  return err(receipt.error === 'receipt-check' ? 'receipt-check' : 'number-format');
};

const readName = (text: string): Result<SearchQuery, SearchFault> => {
  const folded = fold(text);
  if (folded.replaceAll(' ', '').length < fewestLetters) return err('name-too-short');
  return ok({ by: 'name', words: folded.split(' ') });
};

/** A receipt number that happens to have no digit is known by its dashes and its check character. */
const likeNumber = (text: string): boolean =>
  /\d/.test(text) || (/^\w{1,6}-\w{4}-\w{4}$/.test(text) && parseReceipt(text).ok);

/**
 * Reads what somebody looks for: a CNP (exactly), the number of a case or of a referral, or names.
 * @param now a CNP's birth date cannot be later.
 * @returns what is wrong with it; a mistyped CNP is never looked for as something else.
 */
export const readQuery = (written: string, now: Date): Result<SearchQuery, SearchFault> => {
  const text = written.trim();
  const digits = text.replace(/[\s.\p{Pd}]/gu, '');
  if (likeCnp.test(digits)) {
    const facts = parseCnp(digits, now);
    return facts.ok ? ok({ by: 'cnp', cnp: digits }) : facts;
  }
  return likeNumber(text) ? readNumber(text) : readName(text);
};

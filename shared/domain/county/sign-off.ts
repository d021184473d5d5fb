import * as z from 'zod/mini';
import { type DeadlineRule } from '../deadline/deadline-rule.ts';
import { type Digest } from '../kernel/ids.ts';
import { instant } from '../kernel/time.ts';
import { writtenText } from '../kernel/texts.ts';
import { canonical } from '../provider/differences.ts';
import { ruleKey } from './settings-part.ts';

/** A director's word that a rule was compared with its act: who, when, and what was compared. Of exactly the row it names. */
export const signOff = z.strictObject({
  ruleKey: z.string(),
  /** Digest of what the row says of the law, so that a changed row has no sign-off. */
  content: z.string(),
  by: z.string(),
  name: z.string(),
  at: instant,
  note: writtenText(500),
});
export type SignOff = z.infer<typeof signOff>;

/** A director's word that a sign-off holds no longer, and why. The sign-off itself stays as it was written. */
export const signOffWithdrawal = z.strictObject({
  ruleKey: z.string(),
  content: z.string(),
  /** When the sign-off that is withdrawn was given: with the rule and its content, this names it. */
  signedAt: instant,
  by: z.string(),
  name: z.string(),
  at: instant,
  why: writtenText(500),
});
export type SignOffWithdrawal = z.infer<typeof signOffWithdrawal>;

/** What of a row the act says; whom the service reminds and tells is the county's own choice and needs no sign-off. */
const legalContent = ({ reminders, overdue, ...rule }: DeadlineRule) => rule;

export const contentOf = (rule: DeadlineRule, digest: Digest): string =>
  Array.from(digest(canonical(legalContent(rule))).slice(0, 16), (byte) => byte.toString(16).padStart(2, '0')).join('');

/** Everything directors ever said of the rules. */
export type SignOffs = { given: readonly SignOff[]; withdrawn: readonly SignOffWithdrawal[] };

type PastSignOff = { signOff: SignOff; withdrawal: SignOffWithdrawal | null };

/** Every sign-off of a rule, of whatever it said, newest first, each with its withdrawal. */
export const signOffHistory = (
  rule: Pick<DeadlineRule, 'rule' | 'variant' | 'validFrom'>,
  { given, withdrawn }: SignOffs,
): PastSignOff[] =>
  given
    .filter((one) => one.ruleKey === ruleKey(rule))
    .toSorted((a, b) => (a.at < b.at ? 1 : -1))
    .map((one) => ({
      signOff: one,
      withdrawal:
        withdrawn.find(
          ({ ruleKey: key, content, signedAt }) =>
            key === one.ruleKey && content === one.content && signedAt === one.at,
        ) ?? null,
    }));

/**
 * The sign-off that holds for a rule: the newest for this very content that nobody withdrew. A rule that was changed has none; put
 * back as it was, it has the old one again.
 */
export const signOffOf = (rule: DeadlineRule, signOffs: SignOffs, digest: Digest): SignOff | null => {
  const content = contentOf(rule, digest);
  const held = signOffHistory(rule, signOffs).find(
    ({ signOff: one, withdrawal }) => one.content === content && withdrawal === null,
  );
  return held?.signOff ?? null;
};

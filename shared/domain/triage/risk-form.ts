import * as z from 'zod/mini';
import { type Answer } from '../referral/kind-parts.ts';

/**
 * How the domestic-violence risk form is scored. A configured row of the county pack with its source and mark,
 * because the method was read in a secondary source only.
 */
export const riskFormMethod = z.strictObject({
  /** Items that are scored; others are noted only. */
  scoredItems: z.strictObject({ from: z.int(), to: z.int() }),
  /** One yes among these is a high risk by itself. */
  highIfYes: z.array(z.int()),
  highFrom: z.int().check(z.positive()),
  mediumFrom: z.int().check(z.positive()),
  lowFrom: z.int().check(z.positive()),
  source: z.string(),
  verification: z.enum(['verified', 'secondary', 'unverified']),
});
export type RiskFormMethod = z.infer<typeof riskFormMethod>;

export type RiskLevel = 'high' | 'medium' | 'low' | 'none';

/**
 * Scores the answers of a domestic-violence risk form. Only "yes" counts; "unknown" and items not asked do not.
 * @param answers item number → answer.
 */
export const scoreRiskForm = (answers: Readonly<Record<string, Answer>>, method: RiskFormMethod): RiskLevel => {
  const yes = Object.entries(answers)
    .filter(
      ([item, answer]) =>
        answer === 'yes' && Number(item) >= method.scoredItems.from && Number(item) <= method.scoredItems.to,
    )
    .map(([item]) => Number(item));
  if (yes.some((item) => method.highIfYes.includes(item)) || yes.length >= method.highFrom) return 'high';
  if (yes.length >= method.mediumFrom) return 'medium';
  return yes.length >= method.lowFrom ? 'low' : 'none';
};

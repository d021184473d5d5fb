import * as z from 'zod/mini';
import { transitionNames } from '../../../shared/domain/case/transitions.ts';
import { Refusal } from '../api/refusal.ts';
import { useTexts } from '../texts/use-texts.ts';
import { Conflict, type Change } from '../ui/conflict.tsx';
import { Moment } from '../ui/moment.tsx';

/** What the API adds to `version-stale`: every line of the case's history since the version that was named. */
const since = z.object({
  changes: z.array(
    z.object({
      entryId: z.string(),
      recordedAt: z.string(),
      what: z.string(),
      by: z.looseObject({ name: z.optional(z.string()) }),
    }),
  ),
});

const happenings = [
  'document.filed',
  'document.corrected',
  'plan.drafted',
  'plan.add-item',
  'plan.remove-item',
  'plan.propose',
  'plan.return',
  'plan.approved',
  'plan.re-evaluate',
  'plan.end',
  'vulnerability.removed',
  'vulnerability.imported',
] as const;

/** Somebody was faster: what differs now, and who did what meanwhile. Needs the texts of records and cases. */
export const StaleCase = ({
  error,
  changes,
  onContinue,
}: {
  error: unknown;
  changes: readonly Change[];
  onContinue: () => void;
}) => {
  const t = useTexts('records');
  const step = useTexts('cases');
  const entries = error instanceof Refusal ? (since.safeParse(error.problem).data?.changes ?? []) : [];
  const wordsOf = (what: string): string => {
    const transition = transitionNames.find((one) => one === what);
    if (transition !== undefined) return step(`step.${transition}`);
    const known = happenings.find((one) => one === what);
    return known === undefined ? t('happened.other') : t(`happened.${known}`);
  };
  return (
    <Conflict changes={changes} onContinue={onContinue}>
      {entries.length === 0 ? null : (
        <ul>
          {entries.map(({ entryId, recordedAt, what, by }) => (
            <li key={entryId}>
              {wordsOf(what)} · {by.name ?? step('timeline.service')}, <Moment at={recordedAt} />
            </li>
          ))}
        </ul>
      )}
    </Conflict>
  );
};

import * as z from 'zod/mini';
import { timelineEntry } from '../../../../shared/domain/case/timeline.ts';
import { Refusal } from '../../api/refusal.ts';
import { useTexts } from '../../texts/use-texts.ts';
import { Moment } from '../../ui/moment.tsx';
import { wordsOf } from './history-words.ts';

/** What the API adds to `version-stale`: the history since the version that was looked at. */
const told = z.object({ changes: z.array(timelineEntry) });

/** Who did what since the page was read, as the refusal says. */
export const SinceThen = ({ error }: { error: unknown }) => {
  const t = useTexts('cases');
  const changes = error instanceof Refusal ? told.safeParse(error.problem).data?.changes : undefined;
  if (changes === undefined || changes.length === 0) return null;
  return (
    <>
      <h3>{t('conflict.who')}</h3>
      <ul>
        {changes.map(({ entryId, what, by, recordedAt }) => (
          <li key={entryId}>
            <Moment at={recordedAt} /> · {'name' in by ? by.name : t('timeline.service')}: {wordsOf(t, what)}
          </li>
        ))}
      </ul>
    </>
  );
};

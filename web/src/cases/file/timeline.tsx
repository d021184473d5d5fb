import { useState } from 'react';
import { stages } from '../../../../shared/domain/case/case.ts';
import { type TimelineEntry } from '../../api/answers.ts';
import { useTexts, type Tell } from '../../texts/use-texts.ts';
import { ChoiceField } from '../../ui/field.tsx';
import { Moment } from '../../ui/moment.tsx';
import { Empty, Failed, Loading } from '../../ui/states.tsx';
import { historyKinds, kindOf, wordsOf, type HistoryKind } from './history-words.ts';
import { NoteForm } from './note-form.tsx';
import { useTimeline } from './use-case-file.ts';
import { whyWords } from './why-words.ts';

const stageOf = (t: Tell<'cases'>, stage: string | null): string => {
  const known = stages.find((one) => one === stage);
  return known === undefined ? (stage ?? '') : t(`stage.${known}`);
};

const who = (t: Tell<'cases'>, by: TimelineEntry['by']): string => ('name' in by ? by.name : t('timeline.service'));

const Line = ({ entry }: { entry: TimelineEntry }) => {
  const t = useTexts('cases');
  const why = whyWords(t, entry);
  return (
    <li className={entry.what === 'note' ? 'card note' : 'card'}>
      <h3>
        {wordsOf(t, entry.what)}
        {entry.rule === null ? '' : ` (${entry.rule})`}
      </h3>
      <p>
        <Moment at={entry.happenedAt} /> · {who(t, entry.by)}
      </p>
      {entry.from === null || entry.to === null || entry.from === entry.to || entry.rule !== null ? null : (
        <p className="lead">
          {stageOf(t, entry.from)} → {stageOf(t, entry.to)}
        </p>
      )}
      {why === null ? null : <p className="story">{why}</p>}
    </li>
  );
};

const Lines = ({ entries }: { entries: readonly TimelineEntry[] }) => {
  const t = useTexts('cases');
  if (entries.length === 0) return <Empty title={t('timeline.none')} />;
  return (
    <ol className="cards">
      {entries.toReversed().map((entry) => (
        <Line key={entry.entryId} entry={entry} />
      ))}
    </ol>
  );
};

/** The whole history as it is, for print. */
export const WholeTimeline = ({ id }: { id: string }) => {
  const { data, isPending, isError, error, refetch } = useTimeline(id);
  if (isPending) return <Loading />;
  if (isError) return <Failed error={error} retry={() => void refetch()} />;
  return <Lines entries={data.items} />;
};

/** The history of the case, newest first, by what it is about; nothing is ever taken out of it. Notes are written into it. */
export const Timeline = ({ id }: { id: string }) => {
  const t = useTexts('cases');
  const { data, isPending, isError, error, refetch } = useTimeline(id);
  const [kind, setKind] = useState<HistoryKind | 'all'>('all');
  if (isPending) return <Loading />;
  if (isError) return <Failed error={error} retry={() => void refetch()} />;
  const shown = data.items.filter(({ what }) => kind === 'all' || kindOf(what) === kind);
  return (
    <>
      <NoteForm id={id} />
      <ChoiceField
        id="history-kind"
        inline
        label={t('timeline.show')}
        value={kind}
        onChange={setKind}
        options={(['all', ...historyKinds] as const).map((value) => ({ value, label: t(`history.${value}`) }))}
      />
      <p role="status">{t('timeline.count', { count: shown.length })}</p>
      <Lines entries={shown} />
    </>
  );
};

import { transitionNames } from '../../../../shared/domain/case/transitions.ts';
import { stages } from '../../../../shared/domain/case/case.ts';
import { type TimelineEntry } from '../../api/answers.ts';
import { useTexts, type Tell } from '../../texts/use-texts.ts';
import { Moment } from '../../ui/moment.tsx';
import { Empty, Failed, Loading } from '../../ui/states.tsx';
import { useTimeline } from './use-case-file.ts';

/** A step in words; what is no step of ours (a clock's own doing) by its own name. */
const wordsOf = (t: Tell<'cases'>, what: string): string => {
  const name = transitionNames.find((one) => one === what);
  return name === undefined ? what : t(`step.${name}`);
};

const stageOf = (t: Tell<'cases'>, stage: string | null): string => {
  const known = stages.find((one) => one === stage);
  return known === undefined ? (stage ?? '') : t(`stage.${known}`);
};

const who = (t: Tell<'cases'>, by: TimelineEntry['by']): string => ('name' in by ? by.name : t('timeline.service'));

/** The history of the case, newest first; nothing is ever taken out of it. */
export const Timeline = ({ id }: { id: string }) => {
  const t = useTexts('cases');
  const { data, isPending, isError, error, refetch } = useTimeline(id);
  if (isPending) return <Loading />;
  if (isError) return <Failed error={error} retry={() => void refetch()} />;
  if (data.items.length === 0) return <Empty title={t('timeline.none')} />;
  return (
    <ol className="cards">
      {data.items.toReversed().map((entry) => (
        <li key={entry.entryId} className="card">
          <h3>
            {wordsOf(t, entry.what)}
            {entry.rule === null ? '' : ` (${entry.rule})`}
          </h3>
          <p>
            <Moment at={entry.happenedAt} /> · {who(t, entry.by)}
          </p>
          {entry.from === null || entry.to === null || entry.from === entry.to ? null : (
            <p className="lead">
              {stageOf(t, entry.from)} → {stageOf(t, entry.to)}
            </p>
          )}
          {entry.why === null ? null : <p className="story">{entry.why}</p>}
        </li>
      ))}
    </ol>
  );
};

import { type DocumentView } from '../../api/answers.ts';
import { Mark } from '../../cases/file/mark.tsx';
import { useTexts } from '../../texts/use-texts.ts';

const tones = {
  high: 'tag tag-danger',
  medium: 'tag tag-warn',
  low: 'tag tag-warn',
  none: 'tag tag-good',
  risk: 'tag tag-danger',
  unclear: 'tag tag-warn',
  'no-risk': 'tag tag-good',
} as const;

/** What the answers come to, by the method that was in force when the form was signed. */
export const Score = ({ content }: Pick<DocumentView, 'content'>) => {
  const t = useTexts('records');
  if (content.kind !== 'form' || content.score === null) return null;
  const { score } = content;
  return (
    <p className="tags">
      <span className={tones[score.level]}>{t(`score.${score.level}`)}</span>
      <span className="tag tag-quiet">{t('score.yes', { count: score.yes.length })}</span>
      {score.open.length === 0 ? null : (
        <span className="tag tag-warn">{t('score.open', { count: score.open.length })}</span>
      )}
      {score.method === 'numbered-items' ? (
        <span>
          {score.source} <Mark verification={score.verification} />
        </span>
      ) : null}
    </p>
  );
};

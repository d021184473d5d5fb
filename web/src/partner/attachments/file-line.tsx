import { useTexts } from '../../texts/use-texts.ts';
import { isUploaded, type AttachedFile } from './attached-file.ts';

/** How the sending of a file stands. `idle`: it is there, or waits for the referral. */
export type Progress = { kind: 'idle' | 'failed' | 'refused' } | { kind: 'running'; part: number };

const sizeOf = (length: number): string =>
  length < 1024 * 1024 ? `${Math.ceil(length / 1024)} KB` : `${(length / 1024 / 1024).toFixed(1)} MB`;

type Props = { file: AttachedFile; progress: Progress; onRetry: () => void; onRemove: () => void };

/** One file: its name, how far it is, and what can be done about it. */
export const FileLine = ({ file, progress, onRetry, onRemove }: Props) => {
  const t = useTexts('partner');
  const { fileName, length } = file;
  const state = isUploaded(file) ? 'there' : progress.kind === 'idle' ? 'waits' : progress.kind;
  return (
    <li className="card">
      <p className="written">
        <strong>{fileName}</strong> <span className="hint">{sizeOf(length)}</span>
      </p>
      <p className="tags">
        <span className={state === 'there' ? 'tag tag-good' : 'tag tag-quiet'}>{t(`files.state.${state}`)}</span>
      </p>
      {progress.kind === 'running' ? (
        <progress max={1} value={progress.part} aria-label={t('files.progress', { name: fileName })} />
      ) : null}
      <div className="buttons">
        {state === 'failed' || state === 'refused' ? (
          <button type="button" className="button" onClick={onRetry}>
            {t('files.retry')} <span className="visually-hidden">{fileName}</span>
          </button>
        ) : null}
        <button type="button" className="button button-plain" onClick={onRemove}>
          {t('people.remove')} <span className="visually-hidden">{fileName}</span>
        </button>
      </div>
    </li>
  );
};

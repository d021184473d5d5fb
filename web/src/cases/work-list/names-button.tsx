import { useTexts } from '../../texts/use-texts.ts';
import { Failed } from '../../ui/states.tsx';
import { type Names } from './use-names.ts';

/** Shows and hides whom the cases are about, and says that looking is written down. */
export const NamesButton = ({ names }: { names: Names }) => {
  const t = useTexts('cases');
  return (
    <div className="names no-print">
      <button type="button" className="button" onClick={names.toggle} aria-describedby="names-hint">
        {t(names.shown ? 'list.namesHide' : 'list.names')}
      </button>
      <p className="hint" id="names-hint">
        {t('list.namesHint')}
      </p>
      {names.error === null ? null : <Failed error={names.error} retry={names.retry} />}
    </div>
  );
};

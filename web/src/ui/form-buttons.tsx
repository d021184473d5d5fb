import { useTexts } from '../texts/use-texts.ts';

type Props = {
  /** What sending the form does. */
  label: string;
  /** Whether it is under way: said in the label's place, and a second press does nothing. */
  busy?: boolean;
  /** What cannot be taken back looks so. */
  danger?: boolean;
  onCancel?: (() => void) | undefined;
};

/** The end of a form: what it does, and a way out. The form itself looks whether it is busy. */
export const FormButtons = ({ label, busy = false, danger = false, onCancel }: Props) => {
  const t = useTexts('app');
  return (
    <div className="buttons">
      <button type="submit" className={`button ${danger ? 'button-danger' : 'button-primary'}`} aria-disabled={busy}>
        {busy ? t('action.saving') : label}
      </button>
      {onCancel === undefined ? null : (
        <button type="button" className="button" onClick={onCancel}>
          {t('action.cancel')}
        </button>
      )}
    </div>
  );
};

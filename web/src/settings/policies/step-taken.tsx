import { useEffect } from 'react';
import { useTexts } from '../../texts/use-texts.ts';
import { Notice } from '../../ui/notice.tsx';
import { type PolicyDraft } from './policy-draft.ts';

/** The last step that can be taken back: what was done, in which part of the form, and the draft before it. */
export type Step = {
  /** Key of the level, or `list`. */
  where: string;
  said: string;
  before: PolicyDraft;
  /** What has the focus after it; without one, the way back. */
  focus?: string;
};

/** Says what was just done, and takes it back. */
export const StepTaken = ({ step: { said, focus }, onUndo }: { step: Step; onUndo: () => void }) => {
  const t = useTexts('settings');
  useEffect(() => {
    document.getElementById(focus ?? 'step-undo')?.focus();
  }, [focus, said]);
  return (
    <Notice>
      <p>{said}</p>
      <button id="step-undo" type="button" className="button" onClick={onUndo}>
        {t('step.undo')}
      </button>
    </Notice>
  );
};

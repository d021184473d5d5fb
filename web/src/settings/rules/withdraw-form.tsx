import { useState } from 'react';
import { isRefused } from '../../api/refusal.ts';
import { useTexts } from '../../texts/use-texts.ts';
import { TextField } from '../../ui/field.tsx';
import { FormButtons } from '../../ui/form-buttons.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Failed } from '../../ui/states.tsx';
import { useWithdrawal, type RuleView } from '../use-settings.ts';

/** The director takes a sign-off back, and says why; both stay in the history. */
export const WithdrawForm = ({ view, onClose }: { view: RuleView; onClose: () => void }) => {
  const t = useTexts('settings');
  const [why, setWhy] = useState('');
  const [asked, setAsked] = useState(false);
  const withdrawal = useWithdrawal();
  const missing = why.trim() === '';
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setAsked(true);
        if (missing || withdrawal.isPending) return;
        withdrawal.mutate({ key: view.key, content: view.content, why: why.trim() }, { onSuccess: onClose });
      }}
    >
      <TextField
        id={`${view.key}-why`}
        label={t('withdraw.why')}
        hint={t('withdraw.whyHint')}
        fault={asked && missing ? t('save.whyMissing') : undefined}
        value={why}
        onChange={setWhy}
        maxLength={500}
      />
      {withdrawal.isError ? (
        isRefused(withdrawal.error, 'version-stale') || isRefused(withdrawal.error, 'already-recorded') ? (
          <Notice tone="warn" title={t('withdraw.stale')} />
        ) : (
          <Failed error={withdrawal.error} />
        )
      ) : null}
      <FormButtons label={t('withdraw.withdraw')} danger busy={withdrawal.isPending} onCancel={onClose} />
    </form>
  );
};

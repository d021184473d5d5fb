import { useState } from 'react';
import { DialogButton } from '../app/dialog-button.tsx';
import { useStaff } from '../app/use-me.ts';
import { colleaguesFor, useRota } from '../rota/use-rota.ts';
import { useTexts } from '../texts/use-texts.ts';
import { SelectField } from '../ui/field.tsx';
import { Failed, Loading } from '../ui/states.tsx';
import { FormButtons } from '../ui/form-buttons.tsx';

type HandOver = (to: string) => void;

const HandOverForm = ({ onHandOver, close }: { onHandOver: HandOver; close: () => void }) => {
  const t = useTexts('on-call');
  const me = useStaff();
  const { data, isError, error, isPending } = useRota();
  const [to, setTo] = useState('');
  const [asked, setAsked] = useState(false);
  const options = colleaguesFor(data?.value.staff ?? [], me).map(({ staffId, name }) => ({
    value: staffId,
    label: name,
  }));
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setAsked(true);
        if (to === '') return;
        onHandOver(to);
        close();
      }}
    >
      <p>{t('handOver.text')}</p>
      {isError ? <Failed error={error} /> : null}
      {isPending ? <Loading /> : null}
      <SelectField
        id="hand-over-to"
        label={t('handOver.to')}
        hint={t('handOver.toHint')}
        none={t('handOver.none')}
        fault={asked && to === '' ? t('handOver.choose') : undefined}
        options={options}
        value={to}
        onChange={setTo}
      />
      <FormButtons label={t('handOver.confirm')} onCancel={close} />
    </form>
  );
};

/** Offers the alert to a colleague by name; it stays with the giver until they accept. */
export const HandOverButton = ({ onHandOver, busy }: { onHandOver: HandOver; busy: boolean }) => {
  const t = useTexts('on-call');
  return (
    <DialogButton label={t('action.handOver')} title={t('handOver.title')} disabled={busy}>
      {(close) => <HandOverForm onHandOver={onHandOver} close={close} />}
    </DialogButton>
  );
};

import { useState, type ReactNode } from 'react';
import { institutionKinds } from '../../../../shared/domain/institution/institution.ts';
import { useTexts } from '../../texts/use-texts.ts';
import { ChoiceField, ManyField, TextField } from '../../ui/field.tsx';
import { bodyOf, lacksIn, type InstitutionValues } from './form-values.ts';
import { PlaceSearch } from './place-search.tsx';
import { type InstitutionEdit } from './use-institutions.ts';
import { FormButtons } from '../../ui/form-buttons.tsx';

type Props = {
  initial: InstitutionValues;
  busy: boolean;
  save: string;
  /** What else is asked, once the name is known. `asked`: the form was sent once, so that what is missing is a fault. */
  afterName?: (name: string, asked: boolean) => ReactNode;
  onSave: (body: InstitutionEdit) => void;
  onCancel?: () => void;
};

/** What is known of an institution, to be written or changed. */
export const InstitutionForm = ({ initial, busy, save, afterName, onSave, onCancel }: Props) => {
  const t = useTexts('administration');
  const [values, setValues] = useState(initial);
  const [asked, setAsked] = useState(false);
  const lacks = lacksIn(values);
  const set = (more: Partial<InstitutionValues>) => {
    setValues((before) => ({ ...before, ...more }));
  };
  const faultOf = (field: keyof InstitutionValues) => {
    const key = lacks[field];
    return asked && key !== undefined ? t(key) : undefined;
  };
  const text = (id: 'name' | 'deputyName' | 'deputyEmail' | 'deputyPhone' | 'domains') => ({
    id,
    fault: faultOf(id),
    value: values[id],
    onChange: (value: string) => {
      set({ [id]: value });
    },
  });
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setAsked(true);
        const body = bodyOf(values);
        if (body !== null && !busy) onSave(body);
      }}
    >
      <TextField {...text('name')} label={t('field.name')} maxLength={200} />
      {afterName?.(values.name, asked)}
      <ChoiceField
        id="kind"
        inline
        label={t('field.kind')}
        fault={faultOf('kind')}
        value={institutionKinds.find((one) => one === values.kind)}
        onChange={(kind) => {
          set({ kind });
        }}
        options={institutionKinds.map((value) => ({ value, label: t(`kind.${value}`) }))}
      />
      <PlaceSearch
        place={values.place}
        fault={faultOf('siruta')}
        onChoose={(siruta, place) => {
          set({ siruta, place });
        }}
      />
      <h2>{t('form.deputy')}</h2>
      <p className="hint">{t('form.deputyHint')}</p>
      <TextField {...text('deputyName')} label={t('field.deputyName')} maxLength={120} />
      <TextField {...text('deputyEmail')} label={t('field.deputyEmail')} maxLength={120} />
      <TextField {...text('deputyPhone')} label={t('field.deputyPhone')} hint={t('form.phoneHint')} type="tel" />
      <h2>{t('form.guests')}</h2>
      <ManyField
        id="guests"
        label={t('form.guestsQuestion')}
        hint={t('form.guestsHint')}
        values={values.guests ? ['on'] : []}
        onChange={(chosen) => {
          set({ guests: chosen.length > 0 });
        }}
        options={[{ value: 'on', label: t('form.guestsOn') }]}
      />
      {values.guests ? (
        <TextField {...text('domains')} label={t('field.domains')} hint={t('form.domainsHint')} maxLength={400} />
      ) : null}
      <FormButtons label={save} busy={busy} onCancel={onCancel} />
    </form>
  );
};

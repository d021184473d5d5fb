import { useState } from 'react';
import { useNavigate } from 'react-router';
import { institution } from '../../../../shared/domain/institution/institution.ts';
import { useTexts } from '../../texts/use-texts.ts';
import { TextField } from '../../ui/field.tsx';
import { Page } from '../../ui/page.tsx';
import { BackLink } from '../parts/back-link.tsx';
import { Refused } from '../parts/refused.tsx';
import { idOf, noValues } from './form-values.ts';
import { InstitutionForm } from './institution-form.tsx';
import { useCreateInstitution } from './use-institutions.ts';
import '../administration.css';

const isId = (text: string): boolean => institution.shape.institutionId.safeParse(text).success;

/** A new institution, under an id of its own that stays. */
export const NewInstitutionPage = () => {
  const t = useTexts('administration');
  const go = useNavigate();
  const create = useCreateInstitution();
  const [own, setOwn] = useState<string | null>(null);
  const idFrom = (name: string) => own ?? idOf(name);
  return (
    <Page title={t('new.title')} narrow>
      {create.isError ? <Refused error={create.error} /> : null}
      <InstitutionForm
        initial={noValues}
        busy={create.isPending}
        save={t('new.save')}
        afterName={(name, asked) => (
          <TextField
            id="institution-id"
            label={t('field.id')}
            hint={t('new.idHint')}
            fault={asked && !isId(idFrom(name)) ? t('new.idFault') : undefined}
            value={idFrom(name)}
            onChange={setOwn}
            maxLength={41}
            short
          />
        )}
        onSave={(body) => {
          const id = idFrom(body.name);
          if (!isId(id)) return;
          create.mutate({ institutionId: id, ...body }, { onSuccess: () => void go(`/administrare/institutii/${id}`) });
        }}
      />
      <BackLink to="/administrare/institutii" />
    </Page>
  );
};

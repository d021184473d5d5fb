import { useTexts } from '../texts/use-texts.ts';
import { TextField } from '../ui/field.tsx';

type Props = { id: string; asked: boolean; value: string; long?: boolean; onChange: (value: string) => void };

/** Why the rota is changed. `asked`: the form was sent once, so that a missing reason is a fault. */
export const ReasonField = ({ asked, ...rest }: Props) => {
  const t = useTexts('rota');
  return (
    <TextField
      {...rest}
      maxLength={500}
      label={t('reason.label')}
      hint={t('reason.hint')}
      fault={asked && rest.value.trim() === '' ? t('reason.missing') : undefined}
    />
  );
};

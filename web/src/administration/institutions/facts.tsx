import { useTexts } from '../../texts/use-texts.ts';
import { type InstitutionView } from '../answers.ts';

/** What is known of an institution. */
export const Facts = ({ institution }: { institution: InstitutionView }) => {
  const t = useTexts('administration');
  const { institutionId, kind, siruta, place, status, deputy, guestAccess } = institution;
  return (
    <dl className="facts">
      <dt>{t('field.status')}</dt>
      <dd>{t(`status.${status}`)}</dd>
      <dt>{t('field.kind')}</dt>
      <dd>{t(`kind.${kind}`)}</dd>
      <dt>{t('field.place')}</dt>
      <dd>
        {place ?? t('field.unknownPlace')} (SIRUTA {siruta})
      </dd>
      <dt>{t('field.id')}</dt>
      <dd className="code">{institutionId}</dd>
      <dt>{t('field.deputy')}</dt>
      <dd>{deputy === undefined ? t('field.noDeputy') : `${deputy.name}, ${deputy.email} ${deputy.phone ?? ''}`}</dd>
      <dt>{t('field.guestAccess')}</dt>
      <dd>
        {guestAccess === undefined
          ? t('field.noGuests')
          : t('field.guestsAt', { domains: guestAccess.emailDomains.join(', ') })}
      </dd>
    </dl>
  );
};

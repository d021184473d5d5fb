import { useServices } from '../../app/services.ts';
import { useTexts } from '../../texts/use-texts.ts';
import { Notice } from '../../ui/notice.tsx';
import { CopyButton } from '../parts/copy-button.tsx';

type Props = { clientId: string; clientSecret: string; onDone: () => void };

/** The secret of a system, shown once. The county keeps no copy that it could show again. */
export const NewSecret = ({ clientId, clientSecret, onDone }: Props) => {
  const t = useTexts('administration');
  const { domainUrl } = useServices().config.signIn;
  return (
    <Notice tone="warn" title={t('secret.title')}>
      <p>{t('secret.text')}</p>
      <p>{t('secret.clientId')}</p>
      <code className="secret" data-testid="client-id">
        {clientId}
      </code>
      <p>{t('secret.secret')}</p>
      <code className="secret" data-testid="client-secret">
        {clientSecret}
      </code>
      <p>
        <CopyButton text={clientSecret} label={t('secret.copy')} />
      </p>
      <p>{t('secret.tokenUrl')}</p>
      <code className="secret">{`${domainUrl}/oauth2/token`}</code>
      <button type="button" className="button button-primary" onClick={onDone}>
        {t('secret.done')}
      </button>
    </Notice>
  );
};

import { apiScopes } from '../../../../shared/domain/institution/api-scope.ts';
import { useTexts } from '../../texts/use-texts.ts';
import { Moment } from '../../ui/moment.tsx';
import { type ClientView } from '../answers.ts';
import { ConfirmButton } from '../parts/confirm-button.tsx';
import { Refused } from '../parts/refused.tsx';
import { useRevokeClient } from './use-clients.ts';

type Props = { client: ClientView; whose?: string };

/** A system of an institution: what it may do, whether it works, and its end. */
export const ClientCard = ({ client, whose }: Props) => {
  const t = useTexts('administration');
  const revoke = useRevokeClient();
  const { clientId, scopes, label, registeredAt, lacks } = client;
  const known = apiScopes.filter((scope) => scopes.includes(scope));
  return (
    <li className="card">
      <h3>{label ?? t('clients.unnamed')}</h3>
      {whose === undefined ? null : <p className="lead">{whose}</p>}
      <p className="code">{clientId}</p>
      <p className="tags">
        {lacks === null ? (
          <span className="tag tag-good">{t('clients.works')}</span>
        ) : (
          <span className="tag tag-danger">{t(`clients.lacks.${lacks}`)}</span>
        )}
      </p>
      <p>{known.map((scope) => t(`scope.${scope}`)).join(' · ')}</p>
      {registeredAt === null ? null : (
        <p className="lead">
          {t('clients.since')} <Moment at={registeredAt} />
        </p>
      )}
      {revoke.isError ? <Refused error={revoke.error} /> : null}
      <div className="buttons">
        <ConfirmButton
          label={t('clients.revoke')}
          busy={revoke.isPending}
          title={t('clients.revokeTitle')}
          text={t('clients.revokeText')}
          confirm={t('clients.revokeConfirm')}
          onConfirm={() => {
            revoke.mutate(clientId);
          }}
        />
      </div>
    </li>
  );
};

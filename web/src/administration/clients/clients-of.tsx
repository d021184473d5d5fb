import { useState } from 'react';
import { useTexts } from '../../texts/use-texts.ts';
import { Empty, Failed, Loading } from '../../ui/states.tsx';
import { type InstitutionView } from '../answers.ts';
import { Refused } from '../parts/refused.tsx';
import { ClientCard } from './client-card.tsx';
import { NewSecret } from './new-secret.tsx';
import { RegisterForm } from './register-form.tsx';
import { useClients, useRegisterClient } from './use-clients.ts';

/** The systems of one institution. */
export const ClientsOf = ({ institution: { institutionId, status } }: { institution: InstitutionView }) => {
  const t = useTexts('administration');
  const { data, isPending, isError, error, refetch } = useClients();
  const register = useRegisterClient(institutionId);
  const [asking, setAsking] = useState(false);
  const own = data?.items.filter((one) => one.institutionId === institutionId);
  return (
    <section aria-labelledby="clients">
      <h2 id="clients">{t('institution.clients')}</h2>
      <p className="lead">{t('clients.text')}</p>
      {isPending ? <Loading /> : null}
      {isError ? <Failed error={error} retry={() => void refetch()} /> : null}
      {register.isError ? <Refused error={register.error} /> : null}
      {register.data === undefined ? null : (
        <NewSecret
          clientId={register.data.clientId}
          clientSecret={register.data.clientSecret}
          onDone={() => {
            register.reset();
          }}
        />
      )}
      {asking ? (
        <RegisterForm
          busy={register.isPending}
          onRegister={(label, scopes) => {
            register.mutate(
              { label, scopes },
              {
                onSuccess: () => {
                  setAsking(false);
                },
              },
            );
          }}
          onCancel={() => {
            setAsking(false);
            register.reset();
          }}
        />
      ) : null}
      {own?.length === 0 && !asking ? (
        <Empty title={t('clients.none')}>
          <p>{t('clients.noneText')}</p>
        </Empty>
      ) : null}
      <ul className="cards">
        {own?.map((client) => (
          <ClientCard key={client.clientId} client={client} />
        ))}
      </ul>
      {asking || status === 'suspended' ? null : (
        <button
          type="button"
          className="button button-primary"
          onClick={() => {
            register.reset();
            setAsking(true);
          }}
        >
          {t('clients.new')}
        </button>
      )}
    </section>
  );
};

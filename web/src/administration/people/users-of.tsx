import { useState } from 'react';
import { useTexts } from '../../texts/use-texts.ts';
import { Notice } from '../../ui/notice.tsx';
import { Empty, Failed, Loading } from '../../ui/states.tsx';
import { type InstitutionView, type UserView } from '../answers.ts';
import { ConfirmButton } from '../parts/confirm-button.tsx';
import { Refused } from '../parts/refused.tsx';
import { AccountTag } from './account-tag.tsx';
import { InviteForm } from './invite-form.tsx';
import { useInviteUser, useSendAgain, useSetEnabled, useUsers } from './use-people.ts';

const UserCard = ({ id, user }: { id: string; user: UserView }) => {
  const t = useTexts('administration');
  const setEnabled = useSetEnabled(id);
  const sendAgain = useSendAgain(id);
  const { userId, email, name, enabled, state } = user;
  return (
    <li className="card">
      <h3>{name ?? email}</h3>
      <p className="lead">{email}</p>
      <p className="tags">
        <AccountTag account={user} />
      </p>
      {setEnabled.isError ? <Refused error={setEnabled.error} /> : null}
      {sendAgain.isError ? <Refused error={sendAgain.error} /> : null}
      {sendAgain.data === undefined ? null : (
        <Notice tone="good">
          <p>{t(`sent.${sendAgain.data}`)}</p>
        </Notice>
      )}
      <div className="buttons">
        {enabled ? (
          <button
            type="button"
            className="button"
            aria-disabled={sendAgain.isPending}
            onClick={() => {
              if (!sendAgain.isPending) sendAgain.mutate(userId);
            }}
          >
            {t(state === 'invited' ? 'users.sendInvitation' : 'users.sendReset')}
          </button>
        ) : null}
        {enabled ? (
          <ConfirmButton
            label={t('users.disable')}
            busy={setEnabled.isPending}
            title={t('users.disableTitle')}
            text={t('users.disableText')}
            confirm={t('users.disableConfirm')}
            onConfirm={() => {
              setEnabled.mutate({ userId, enabled: false });
            }}
          />
        ) : (
          <button
            type="button"
            className="button"
            aria-disabled={setEnabled.isPending}
            onClick={() => {
              if (!setEnabled.isPending) setEnabled.mutate({ userId, enabled: true });
            }}
          >
            {t('users.enable')}
          </button>
        )}
      </div>
    </li>
  );
};

/** The people who may sign in for one institution. */
export const UsersOf = ({ institution: { institutionId, status } }: { institution: InstitutionView }) => {
  const t = useTexts('administration');
  const { data, isPending, isError, error, refetch } = useUsers(institutionId);
  const invite = useInviteUser(institutionId);
  const [asking, setAsking] = useState(false);
  return (
    <section aria-labelledby="users">
      <h2 id="users">{t('institution.users')}</h2>
      {isPending ? <Loading /> : null}
      {isError ? <Failed error={error} retry={() => void refetch()} /> : null}
      {invite.isError ? <Refused error={invite.error} /> : null}
      {invite.data === undefined ? null : (
        <Notice tone="good">
          <p>{t('users.invited', { email: invite.data.value.email })}</p>
        </Notice>
      )}
      {asking ? (
        <InviteForm
          busy={invite.isPending}
          onInvite={(name, email) => {
            invite.mutate(
              { name, email },
              {
                onSuccess: () => {
                  setAsking(false);
                },
              },
            );
          }}
          onCancel={() => {
            setAsking(false);
            invite.reset();
          }}
        />
      ) : null}
      {data?.length === 0 && !asking ? (
        <Empty title={t('users.none')}>
          <p>{t('users.noneText')}</p>
        </Empty>
      ) : null}
      <ul className="cards">
        {data?.map((user) => (
          <UserCard key={user.userId} id={institutionId} user={user} />
        ))}
      </ul>
      {asking || status === 'suspended' ? null : (
        <button
          type="button"
          className="button button-primary"
          onClick={() => {
            invite.reset();
            setAsking(true);
          }}
        >
          {t('users.new')}
        </button>
      )}
    </section>
  );
};

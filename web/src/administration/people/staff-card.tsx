import { useState } from 'react';
import { staffRoles } from '../../../../shared/domain/escalation/policy.ts';
import { isRefused } from '../../api/refusal.ts';
import { useTexts } from '../../texts/use-texts.ts';
import { Conflict } from '../../ui/conflict.tsx';
import { ManyField } from '../../ui/field.tsx';
import { Notice } from '../../ui/notice.tsx';
import { type StaffItem } from '../answers.ts';
import { ConfirmButton } from '../parts/confirm-button.tsx';
import { Refused } from '../parts/refused.tsx';
import { AccountTag } from './account-tag.tsx';
import { Findings } from './findings.tsx';
import { useChangeStaff, useSendStaffAgain } from './use-people.ts';

type Roles = StaffItem['roles'];

const RolesForm = ({ roles, busy, onSave }: { roles: Roles; busy: boolean; onSave: (roles: Roles) => void }) => {
  const t = useTexts('administration');
  const [chosen, setChosen] = useState<Roles>(roles);
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (chosen.length > 0 && !busy) onSave(chosen);
      }}
    >
      <ManyField
        id="roles"
        label={t('staff.roles')}
        fault={chosen.length === 0 ? t('form.choose') : undefined}
        values={chosen}
        onChange={setChosen}
        options={staffRoles.map((value) => ({ value, label: t(`role.${value}`) }))}
      />
      <div className="buttons">
        <button type="submit" className="button button-primary" aria-disabled={busy}>
          {t(busy ? 'form.saving' : 'form.save')}
        </button>
      </div>
    </form>
  );
};

type Props = { person: StaffItem; etag: string; open: boolean; onOpen: (open: boolean) => void };

/** A member of staff: what they may do, whether they still work here, and their account. */
export const StaffCard = ({ person, etag, open, onOpen }: Props) => {
  const t = useTexts('administration');
  const { staffId, name, email, roles, active, account } = person;
  const change = useChangeStaff(staffId);
  const sendAgain = useSendStaffAgain();
  const send = (body: { roles: Roles; active: boolean }) => {
    change.mutate(
      { etag, body },
      {
        onSuccess: () => {
          onOpen(false);
        },
      },
    );
  };
  const stale = isRefused(change.error, 'version-stale');
  return (
    <li className="card">
      <h3>{name}</h3>
      <p className="lead">
        {email} · <span className="code">{staffId}</span>
      </p>
      <p className="tags">
        {roles.map((role) => (
          <span key={role} className="tag tag-quiet">
            {t(`role.${role}`)}
          </span>
        ))}
        {active ? <AccountTag account={account} /> : <span className="tag tag-danger">{t('staff.left')}</span>}
      </p>
      {stale ? (
        <Conflict
          changes={[]}
          onContinue={() => {
            change.reset();
          }}
        />
      ) : null}
      {change.isError && !stale ? <Refused error={change.error} /> : null}
      {change.data === undefined ? null : <Findings findings={change.data.findings} />}
      {sendAgain.isError ? <Refused error={sendAgain.error} /> : null}
      {sendAgain.data === undefined ? null : (
        <Notice tone="good">
          <p>{t(`sent.${sendAgain.data}`)}</p>
        </Notice>
      )}
      {open ? (
        <RolesForm
          roles={roles}
          busy={change.isPending}
          onSave={(chosen) => {
            send({ roles: chosen, active });
          }}
        />
      ) : null}
      <div className="buttons">
        <button
          type="button"
          className="button"
          aria-expanded={open}
          onClick={() => {
            change.reset();
            onOpen(!open);
          }}
        >
          {t(open ? 'form.cancel' : 'staff.changeRoles')}
        </button>
        {active ? (
          <button
            type="button"
            className="button"
            aria-disabled={sendAgain.isPending}
            onClick={() => {
              if (!sendAgain.isPending) sendAgain.mutate(staffId);
            }}
          >
            {t(account?.state === 'active' ? 'users.sendReset' : 'users.sendInvitation')}
          </button>
        ) : null}
        {active ? (
          <ConfirmButton
            label={t('staff.disable')}
            busy={change.isPending}
            title={t('staff.disableTitle', { name })}
            text={t('staff.disableText')}
            confirm={t('staff.disableConfirm')}
            onConfirm={() => {
              send({ roles, active: false });
            }}
          />
        ) : (
          <button
            type="button"
            className="button"
            aria-disabled={change.isPending}
            onClick={() => {
              if (!change.isPending) send({ roles, active: true });
            }}
          >
            {t('staff.enable')}
          </button>
        )}
      </div>
    </li>
  );
};

import { useState } from 'react';
import * as z from 'zod/mini';
import { isRefused, type Answer } from '../../api/refusal.ts';
import { useTexts, type Tell } from '../../texts/use-texts.ts';
import { Conflict, type Change } from '../../ui/conflict.tsx';
import { Notice } from '../../ui/notice.tsx';
import { type InstitutionView } from '../answers.ts';
import { ConfirmButton } from '../parts/confirm-button.tsx';
import { Refused } from '../parts/refused.tsx';
import { Facts } from './facts.tsx';
import { fieldName, fieldValue } from './field-words.ts';
import { valuesOf } from './form-values.ts';
import { GuestLink } from './guest-link.tsx';
import { InstitutionForm } from './institution-form.tsx';
import { useInstitution, useInstitutionStep, type InstitutionStep } from './use-institutions.ts';

/** What the API adds to `version-stale`: what made the versions after the one that was seen. */
const since = z.object({
  changes: z.array(
    z.object({
      fields: z.array(z.object({ field: z.string(), before: z.nullable(z.string()), after: z.nullable(z.string()) })),
    }),
  ),
});

const changesIn = (t: Tell<'administration'>, error: unknown): Change[] =>
  isRefused(error, 'version-stale')
    ? (since.safeParse(error.problem).data?.changes ?? []).flatMap(({ fields }) =>
        fields.map(({ field, before, after }) => ({
          what: fieldName(t, field),
          before: fieldValue(t, field, before),
          now: fieldValue(t, field, after),
        })),
      )
    : [];

type Props = { id: string; seen: Answer<InstitutionView> };

/** How an institution stands, and what can be changed of it, on the version that was seen. */
export const Standing = ({ id, seen }: Props) => {
  const t = useTexts('administration');
  const [editing, setEditing] = useState(false);
  const { refetch } = useInstitution(id);
  const change = useInstitutionStep(id);
  const send = (step: InstitutionStep) => {
    change.mutate(
      { etag: seen.etag ?? '', step },
      {
        onSuccess: () => {
          setEditing(false);
        },
      },
    );
  };
  if (isRefused(change.error, 'version-stale'))
    return (
      <Conflict
        changes={changesIn(t, change.error)}
        onContinue={() => {
          change.reset();
          setEditing(false);
          void refetch();
        }}
      />
    );
  const { status, guestAccess } = seen.value;
  return (
    <>
      {change.isError ? <Refused error={change.error} /> : null}
      {change.isSuccess && !editing ? (
        <Notice tone="good">
          <p>{t('form.saved')}</p>
        </Notice>
      ) : null}
      {editing ? (
        <div className="card">
          <InstitutionForm
            initial={valuesOf(seen.value)}
            busy={change.isPending}
            save={t('form.save')}
            onSave={(body) => {
              send({ kind: 'edit', body });
            }}
            onCancel={() => {
              setEditing(false);
              change.reset();
            }}
          />
        </div>
      ) : (
        <>
          {status === 'suspended' ? (
            <Notice tone="warn" title={t('status.suspended')}>
              <p>{t('institution.suspendedText')}</p>
            </Notice>
          ) : null}
          <div className="card">
            <Facts institution={seen.value} />
          </div>
          {guestAccess === undefined ? null : <GuestLink id={id} issue={guestAccess.issue} />}
          <div className="buttons">
            <button
              type="button"
              className="button button-primary"
              onClick={() => {
                change.reset();
                setEditing(true);
              }}
            >
              {t('institution.edit')}
            </button>
            {guestAccess === undefined ? null : (
              <ConfirmButton
                label={t('institution.renewLink')}
                busy={change.isPending}
                title={t('institution.renewTitle')}
                text={t('institution.renewText')}
                confirm={t('institution.renewConfirm')}
                onConfirm={() => {
                  send({ kind: 'renew-link' });
                }}
              />
            )}
            <ConfirmButton
              key={status}
              label={t(`institution.${status === 'active' ? 'suspend' : 'lift'}`)}
              busy={change.isPending}
              title={t(`institution.${status === 'active' ? 'suspendTitle' : 'liftTitle'}`)}
              text={t(`institution.${status === 'active' ? 'suspendText' : 'liftText'}`)}
              confirm={t(`institution.${status === 'active' ? 'suspendConfirm' : 'liftConfirm'}`)}
              reason={t('form.reason')}
              onConfirm={(why) => {
                send({ kind: status === 'active' ? 'suspend' : 'lift', why });
              }}
            />
          </div>
        </>
      )}
    </>
  );
};

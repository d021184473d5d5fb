import { isRefused } from '../../api/refusal.ts';
import { DialogButton } from '../../app/dialog-button.tsx';
import { useTexts } from '../../texts/use-texts.ts';
import { Moment } from '../../ui/moment.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Failed } from '../../ui/states.tsx';
import { isReachableWithout } from '../rules.ts';
import { useRemoveMethod, type ContactsView, type MethodView } from '../use-contacts.ts';
import { CodeForm } from './code-form.tsx';

type Props = { method: MethodView; contacts: ContactsView; seen: string };

const RemoveButton = ({ method, contacts, seen }: Props) => {
  const t = useTexts('contacts');
  const remove = useRemoveMethod();
  const { methodId, address } = method;
  if (!isReachableWithout(contacts, methodId)) return <p className="hint">{t('remove.last')}</p>;
  const isStale = isRefused(remove.error, 'version-stale');
  return (
    <>
      {isStale ? <Notice tone="warn">{t('stale')}</Notice> : null}
      {remove.isError && !isStale ? <Failed error={remove.error} /> : null}
      <DialogButton label={t('remove.button')} title={t('remove.title')} disabled={remove.isPending}>
        {(close) => (
          <>
            <p>{t('remove.text', { address })}</p>
            <div className="buttons">
              <button
                type="button"
                className="button button-danger"
                onClick={() => {
                  remove.mutate({ methodId, seen });
                  close();
                }}
              >
                {t('remove.confirm')}
              </button>
              <button type="button" className="button" onClick={close}>
                {t('cancel')}
              </button>
            </div>
          </>
        )}
      </DialogButton>
    </>
  );
};

/** One way to reach somebody: verified, or waiting for its code. */
export const MethodCard = (props: Props) => {
  const t = useTexts('contacts');
  const { method } = props;
  const { channel, label, address, foreign, verifiedAt } = method;
  return (
    <li className="card">
      <h3>
        {t(`channel.${channel}`)}: {address}
      </h3>
      {label === '' ? null : <p className="lead">{label}</p>}
      <p className="tags">
        {verifiedAt === null ? (
          <span className="tag tag-warn">{t('method.unverified')}</span>
        ) : (
          <span className="tag tag-good">{t('method.verified')}</span>
        )}
        {foreign ? <span className="tag tag-quiet">{t('method.foreign')}</span> : null}
      </p>
      {verifiedAt === null ? (
        <CodeForm method={method} />
      ) : (
        <p className="hint">
          {t('method.since')} <Moment at={verifiedAt} />
        </p>
      )}
      <RemoveButton {...props} />
    </li>
  );
};

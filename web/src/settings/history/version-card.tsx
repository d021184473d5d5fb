import { useState } from 'react';
import { isRefused } from '../../api/refusal.ts';
import { useTexts } from '../../texts/use-texts.ts';
import { TextField } from '../../ui/field.tsx';
import { Moment } from '../../ui/moment.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Failed, Loading } from '../../ui/states.tsx';
import { useRestore, useVersion, type Deed } from '../use-settings.ts';
import { changesOf } from '../words.ts';
import { FormButtons } from '../../ui/form-buttons.tsx';

const Changes = ({ version }: { version: number }) => {
  const t = useTexts('settings');
  const { data, isPending, isError, error, refetch } = useVersion(version);
  if (isPending) return <Loading />;
  if (isError) return <Failed error={error} retry={() => void refetch()} />;
  if (data.changes.length === 0) return <p>{t('history.noChanges')}</p>;
  return (
    <ul>
      {changesOf(t, data.changes).map(({ what, before, now }) => (
        <li key={what}>
          {what}: <del>{before}</del> → <strong>{now}</strong>
        </li>
      ))}
    </ul>
  );
};

const RestoreForm = ({ version, etag, onClose }: { version: number; etag: string; onClose: () => void }) => {
  const t = useTexts('settings');
  const [why, setWhy] = useState('');
  const [asked, setAsked] = useState(false);
  const [basis] = useState(etag);
  const restore = useRestore();
  const missing = why.trim() === '';
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setAsked(true);
        if (missing || restore.isPending) return;
        restore.mutate({ version, etag: basis, why: why.trim() }, { onSuccess: onClose });
      }}
    >
      <TextField
        id={`restore-${version}`}
        label={t('history.why', { version })}
        hint={t('history.whyHint')}
        fault={asked && missing ? t('save.whyMissing') : undefined}
        value={why}
        onChange={setWhy}
        maxLength={500}
      />
      {restore.isError ? (
        isRefused(restore.error, 'version-stale') ? (
          <Notice tone="warn" title={t('history.stale')} />
        ) : (
          <Failed error={restore.error} />
        )
      ) : null}
      <FormButtons label={t('history.restoreNow')} busy={restore.isPending} onCancel={onClose} />
    </form>
  );
};

type Props = { deed: Deed; isPresent: boolean; mayRestore: boolean; etag: string | null };

/** One version: who, when, why, what it changed; an earlier one can be put back. */
export const VersionCard = ({ deed, isPresent, mayRestore, etag }: Props) => {
  const t = useTexts('settings');
  const { version, appliedAt, appliedBy, name, origin, why } = deed;
  const [shown, setShown] = useState(false);
  const [restoring, setRestoring] = useState(false);
  return (
    <li className="card">
      <h2>{t('history.version', { version })}</h2>
      <p className="tags">
        <span className="tag tag-quiet">{t(`origin.${origin}`)}</span>
        {isPresent ? <span className="tag tag-good">{t('history.present')}</span> : null}
      </p>
      <p>
        {name ?? appliedBy}, <Moment at={appliedAt} />
      </p>
      {why === null ? null : <p>„{why}”</p>}
      {shown ? <Changes version={version} /> : null}
      {restoring && etag !== null ? (
        <RestoreForm
          version={version}
          etag={etag}
          onClose={() => {
            setRestoring(false);
          }}
        />
      ) : (
        <div className="buttons">
          <button
            type="button"
            className="button"
            aria-expanded={shown}
            onClick={() => {
              setShown(!shown);
            }}
          >
            {t(shown ? 'history.hide' : 'history.show', { version })}
          </button>
          {mayRestore && !isPresent ? (
            <button
              type="button"
              className="button"
              onClick={() => {
                setRestoring(true);
              }}
            >
              {t('history.restore', { version })}
            </button>
          ) : null}
        </div>
      )}
    </li>
  );
};

import { useState, type ReactNode } from 'react';
import { urgencies } from '../../../../shared/domain/kernel/urgency.ts';
import { useTexts } from '../../texts/use-texts.ts';
import { Conflict } from '../../ui/conflict.tsx';
import { TextField } from '../../ui/field.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Failed } from '../../ui/states.tsx';
import { type SettingsChange } from '../use-settings.ts';
import { changesOf } from '../words.ts';
import { useSaving, type NamedFault, type Weaker } from './use-saving.ts';

const WeakerList = ({ weaker }: { weaker: readonly Weaker[] }) => {
  const t = useTexts('settings');
  const app = useTexts('app');
  const level = ({ level: index }: Weaker): string =>
    index === undefined ? '' : ` (${t('policy.level', { number: index + 1 })})`;
  return (
    <Notice tone="warn" title={t('weaker.title')}>
      <ul>
        {weaker.map((one) => {
          const urgency = urgencies.find((known) => known === one.urgency) ?? 'urgent';
          return (
            <li key={`${one.urgency} ${one.what} ${one.level ?? ''}`}>
              {app(`urgency.${urgency}`)}: {t(`weaker.${one.what}`)}
              {level(one)}
            </li>
          );
        })}
      </ul>
      <p>{t('weaker.text')}</p>
    </Notice>
  );
};

type Props = {
  id: string;
  etag: string;
  /** What is to be saved; null: what was typed is no settings yet, and the fields say why. */
  change: () => SettingsChange | null;
  onFaults: (faults: readonly NamedFault[]) => void;
  onSaved: (version: number) => void;
  /** The person has seen what changed and goes on from there. */
  onStale: () => void;
  children?: ReactNode;
};

/** The end of every form of settings: why, what it weakens, and saving on the version that was seen. */
export const SaveForm = ({ id, etag, change, onFaults, onSaved, onStale, children }: Props) => {
  const t = useTexts('settings');
  const [why, setWhy] = useState('');
  const [asked, setAsked] = useState(false);
  const saving = useSaving();
  const { data, isPending, isError, error } = saving;
  if (data?.kind === 'stale')
    return (
      <Conflict
        changes={changesOf(t, data.changes)}
        onContinue={() => {
          saving.reset();
          onStale();
        }}
      />
    );
  const missing = why.trim() === '';
  const warned = data?.kind === 'weaker';
  return (
    <form
      noValidate
      className="save"
      onSubmit={(event) => {
        event.preventDefault();
        setAsked(true);
        onFaults([]);
        const wanted = change();
        if (wanted === null || missing || isPending) return;
        saving.mutate(
          { etag, change: wanted, why: why.trim(), sure: warned },
          {
            onSuccess: (outcome) => {
              if (outcome.kind === 'faulty') onFaults(outcome.faults);
              if (outcome.kind !== 'saved') return;
              setWhy('');
              setAsked(false);
              onSaved(outcome.version);
            },
          },
        );
      }}
    >
      <TextField
        id={`${id}-why`}
        label={t('save.why')}
        hint={t('save.whyHint')}
        fault={asked && missing ? t('save.whyMissing') : undefined}
        value={why}
        onChange={setWhy}
        maxLength={500}
      />
      {warned ? <WeakerList weaker={data.weaker} /> : null}
      {data?.kind === 'faulty' ? (
        <Notice tone="danger" title={t('save.faulty')}>
          <ul>
            {data.faults.map(({ pointer, detail }) => (
              <li key={`${pointer} ${detail}`}>{detail}</li>
            ))}
          </ul>
        </Notice>
      ) : null}
      {isError ? <Failed error={error} /> : null}
      <div className="buttons">
        <button type="submit" className="button button-primary" aria-disabled={isPending}>
          {t(isPending ? 'save.saving' : warned ? 'save.anyway' : 'save.save')}
        </button>
        {children}
      </div>
    </form>
  );
};

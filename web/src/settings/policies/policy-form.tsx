import { useState } from 'react';
import { Link } from 'react-router';
import { type Answer } from '../../api/refusal.ts';
import { useTexts } from '../../texts/use-texts.ts';
import { ManyField, TextField } from '../../ui/field.tsx';
import { DurationField } from '../duration-field.tsx';
import { SaveForm } from '../saving/save-form.tsx';
import { type NamedFault } from '../saving/use-saving.ts';
import { type SettingsView } from '../use-settings.ts';
import { LevelFields } from './level-fields.tsx';
import { LevelList } from './level-list.tsx';
import { faultsOf, policyOf, type PolicyDraft } from './policy-draft.ts';
import { PolicyPreview } from './policy-preview.tsx';
import { StepTaken, type Step } from './step-taken.tsx';

type Props = {
  basis: Answer<SettingsView>;
  draft: PolicyDraft;
  /** Whether anything was changed yet. */
  begun: boolean;
  onDraft: (draft: PolicyDraft) => void;
  onGiveUp: () => void;
  onSaved: (version: number) => void;
};

/** Edits a policy: faults stand at their fields, from this page at once and from the county's checks when it is saved. */
export const PolicyForm = ({ basis, draft, begun, onDraft, onGiveUp, onSaved }: Props) => {
  const t = useTexts('settings');
  const [asked, setAsked] = useState(false);
  const [told, setTold] = useState<readonly NamedFault[]>([]);
  const [step, setStep] = useState<Step | null>(null);
  /** A change after which the step before it can no longer be taken back by itself. */
  const change = (next: PolicyDraft): void => {
    setStep(null);
    onDraft(next);
  };
  const take = (next: PolicyDraft, taken: Omit<Step, 'before'>): void => {
    setStep({ ...taken, before: draft });
    onDraft(next);
  };
  const undo = (): void => {
    if (step === null) return;
    setStep(null);
    onDraft(step.before);
    document.getElementById('policy-form')?.focus();
  };
  const own = asked ? faultsOf(draft) : [];
  const faultAt = (pointer: string): string | undefined => {
    const mine = own.find((one) => one.pointer === pointer);
    if (mine !== undefined) return t(mine.text);
    const theirs = told.filter((one) => one.pointer === pointer || one.pointer.startsWith(`${pointer}/`));
    return theirs.length === 0 ? undefined : theirs.map(({ detail }) => detail).join(' ');
  };
  return (
    <div className="policy-edit">
      <div id="policy-form" tabIndex={-1}>
        <LevelList
          draft={draft}
          settings={basis.value}
          faultAt={faultAt}
          step={step}
          onChange={(levels) => {
            change({ ...draft, levels });
          }}
          onStep={(levels, taken) => {
            take({ ...draft, levels }, taken);
          }}
          onUndo={undo}
        />
        <TextField
          id="rounds"
          label={t('policy.roundsField')}
          hint={t('policy.roundsHint')}
          fault={faultAt('/change/policy/rounds')}
          inputMode="numeric"
          short
          maxLength={2}
          value={draft.rounds}
          onChange={(rounds) => {
            change({ ...draft, rounds });
          }}
        />
        <LevelFields
          id="last"
          title={t('policy.lastTitle')}
          waitLabel={t('policy.lastEvery')}
          next="again"
          level={draft.lastResort}
          settings={basis.value}
          faultAt={(part) => faultAt(`/change/policy/lastResort/${part}`)}
          onChange={(lastResort) => {
            change({ ...draft, lastResort });
          }}
          onStep={(lastResort, said) => {
            take({ ...draft, lastResort }, { where: 'last', said });
          }}
        >
          {step?.where === 'last' ? <StepTaken key={step.said} step={step} onUndo={undo} /> : null}
        </LevelFields>
        <ManyField
          id="contact"
          label={t('policy.contactField')}
          options={[{ value: 'expires', label: t('policy.contactExpires') }]}
          values={draft.firstContactWithin === null ? [] : ['expires']}
          onChange={(values) => {
            change({ ...draft, firstContactWithin: values.length === 0 ? null : { quantity: '60', unit: 'minutes' } });
          }}
        />
        {draft.firstContactWithin === null ? null : (
          <DurationField
            id="contact-within"
            label={t('policy.contactWithin')}
            fault={faultAt('/change/policy/firstContactWithin')}
            value={draft.firstContactWithin}
            onChange={(firstContactWithin) => {
              change({ ...draft, firstContactWithin });
            }}
          />
        )}
      </div>
      <PolicyPreview draft={draft} people={basis.value.people} />
      <div>
        {begun ? (
          <p>
            <Link to={`/reguli/simulare?u=${draft.urgency}`}>{t('policy.trySimulation')}</Link>
          </p>
        ) : null}
        <SaveForm
          id="policy"
          etag={basis.etag ?? ''}
          change={() => {
            setAsked(true);
            const policy = policyOf(draft);
            return policy === null ? null : { part: 'policy', policy };
          }}
          onFaults={setTold}
          onSaved={onSaved}
          onStale={onGiveUp}
        >
          {begun ? (
            <button type="button" className="button" onClick={onGiveUp}>
              {t('policy.giveUp')}
            </button>
          ) : null}
        </SaveForm>
      </div>
    </div>
  );
};

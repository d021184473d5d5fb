import { useState } from 'react';
import { Link, useParams } from 'react-router';
import { urgencies, type Urgency } from '../../../../shared/domain/kernel/urgency.ts';
import { type Answer } from '../../api/refusal.ts';
import { useSession } from '../../sign-in/use-session.ts';
import { useTexts } from '../../texts/use-texts.ts';
import { Notice } from '../../ui/notice.tsx';
import { Failed, Loading } from '../../ui/states.tsx';
import { SettingsPage } from '../settings-page.tsx';
import { useKept, useSettings, type SettingsView } from '../use-settings.ts';
import { draftOf, type PolicyDraft } from './policy-draft.ts';
import { PolicyCourse } from './policy-course.tsx';
import { PolicyForm } from './policy-form.tsx';

/** A draft and the settings it began from: what is saved, is saved on those. */
export type KeptPolicy = { basis: Answer<SettingsView>; draft: PolicyDraft };

const Editor = ({ urgency, now }: { urgency: Urgency; now: Answer<SettingsView> }) => {
  const t = useTexts('settings');
  const { kept, keep } = useKept<KeptPolicy>(urgency);
  const [saved, setSaved] = useState<number | null>(null);
  const basis = kept?.basis ?? now;
  const draft = kept?.draft ?? draftOf(now.value.policies[urgency], urgency);
  return (
    <>
      {saved === null || kept !== null ? null : (
        <Notice tone="good">
          <p>{t('save.saved', { version: saved })}</p>
          <p>
            <Link to={`/reguli/simulare?u=${urgency}`}>{t('policy.trySaved')}</Link>
          </p>
        </Notice>
      )}
      {kept === null ? null : (
        <Notice>
          <p>{t('policy.draft', { version: basis.value.version })}</p>
        </Notice>
      )}
      <PolicyForm
        key={basis.value.version}
        basis={basis}
        draft={draft}
        begun={kept !== null}
        onDraft={(next) => {
          keep({ basis, draft: next });
        }}
        onGiveUp={() => {
          keep(null);
        }}
        onSaved={(version) => {
          keep(null);
          setSaved(version);
        }}
      />
    </>
  );
};

/** One policy, to be edited by an administrator. */
export const PolicyPage = () => {
  const t = useTexts('settings');
  const app = useTexts('app');
  const { roles } = useSession();
  const params = useParams();
  const urgency = urgencies.find((one) => one === params['urgency']) ?? 'urgent';
  const { data, isPending, isError, error, refetch } = useSettings();
  return (
    <SettingsPage title={t('policies.of', { urgency: app(`urgency.${urgency}`) })}>
      {isPending ? <Loading /> : null}
      {isError ? <Failed error={error} retry={() => void refetch()} /> : null}
      {data === undefined ? null : roles.includes('admin') ? (
        <Editor key={urgency} urgency={urgency} now={data} />
      ) : (
        <>
          <p>{t('policy.readOnly')}</p>
          <PolicyCourse policy={data.value.policies[urgency]} people={data.value.people} />
        </>
      )}
      <p>
        <Link to="/reguli">{t('policies.back')}</Link>
      </p>
    </SettingsPage>
  );
};

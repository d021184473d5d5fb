import { useTexts } from '../../texts/use-texts.ts';
import { type SettingsView } from '../use-settings.ts';
import { PolicyCourse, sentenceOf } from './policy-course.tsx';
import { policyOf, type PolicyDraft } from './policy-draft.ts';

/** The draft as it would run, redrawn with every change. It scrolls beside the form, so it can be reached by keyboard. */
export const PolicyPreview = ({ draft, people }: { draft: PolicyDraft; people: SettingsView['people'] }) => {
  const t = useTexts('settings');
  const policy = policyOf(draft);
  return (
    <section className="card policy-preview" aria-labelledby="policy-preview" tabIndex={0}>
      <h2 id="policy-preview">{t('preview.title')}</h2>
      {policy === null ? (
        <p>{t('preview.faulty')}</p>
      ) : (
        <>
          <p>{sentenceOf(t, policy, people)}</p>
          <PolicyCourse policy={policy} people={people} />
        </>
      )}
    </section>
  );
};

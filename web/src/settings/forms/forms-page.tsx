import { useTexts } from '../../texts/use-texts.ts';
import { Empty, Failed, Loading } from '../../ui/states.tsx';
import { Mark } from '../mark.tsx';
import { SettingsPage } from '../settings-page.tsx';
import { useForms } from '../use-settings.ts';

/** The forms in use: version, source and mark, and what each asks. They come with the service; a county does not edit them. */
export const FormsPage = () => {
  const t = useTexts('settings');
  const { data, isPending, isError, error, refetch } = useForms();
  return (
    <SettingsPage title={t('forms.title')}>
      <p className="lead">{t('forms.lead')}</p>
      {isPending ? <Loading /> : null}
      {isError ? <Failed error={error} retry={() => void refetch()} /> : null}
      {data?.length === 0 ? <Empty title={t('forms.none')} /> : null}
      {(data ?? []).map((form) => (
        <section key={form.form} className="card" aria-labelledby={`form-${form.form}`}>
          <h2 id={`form-${form.form}`}>{form.title}</h2>
          <p className="tags">
            <span className="tag tag-quiet">{t('forms.version', { version: form.version })}</span>
            <Mark verification={form.verification} />
          </p>
          <p>{form.source}</p>
          <details className="fold">
            <summary>{t('forms.fields', { count: form.sections.flatMap(({ fields }) => fields).length })}</summary>
            {form.sections.map((section) => (
              <div key={section.title}>
                <h3>{section.title}</h3>
                <ul>
                  {section.fields.map((field) => (
                    <li key={field.code}>{field.label}</li>
                  ))}
                </ul>
              </div>
            ))}
          </details>
        </section>
      ))}
    </SettingsPage>
  );
};

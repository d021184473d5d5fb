import { type ReactNode } from 'react';
import { useTexts } from '../texts/use-texts.ts';

export type Change = { what: string; before: string; now: string };

/** Somebody was faster: what changed since the page was read, before anything is decided again. Nothing was saved. */
export const Conflict = ({
  changes,
  onContinue,
  children,
}: {
  changes: readonly Change[];
  onContinue: () => void;
  /** What else is known of it: who did what. */
  children?: ReactNode;
}) => {
  const t = useTexts('app');
  return (
    <section className="notice notice-warn" role="alert" aria-labelledby="conflict-title">
      <h2 id="conflict-title">{t('conflict.title')}</h2>
      <p>{t('conflict.text')}</p>
      {changes.length === 0 ? (
        (children ?? <p>{t('conflict.elsewhere')}</p>)
      ) : (
        <>
          <ul>
            {changes.map(({ what, before, now }) => (
              <li key={what}>
                {what}: <del>{before}</del> → <strong>{now}</strong>
              </li>
            ))}
          </ul>
          {children}
        </>
      )}
      <div className="buttons">
        <button type="button" className="button button-primary" onClick={onContinue}>
          {t('conflict.continue')}
        </button>
      </div>
    </section>
  );
};

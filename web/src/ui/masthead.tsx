import { type ReactNode } from 'react';
import { useServices } from '../app/services.ts';
import { useSession } from '../sign-in/use-session.ts';
import { useTexts } from '../texts/use-texts.ts';
import { Emergency } from './emergency.tsx';
import { LanguageChoice } from './language-choice.tsx';

/** What is above every page: the emergency numbers, whose service it is, where one can go. */
export const Masthead = ({ home, children }: { home: string; children?: ReactNode }) => {
  const t = useTexts('app');
  const { config, signIn } = useServices();
  const { signedIn } = useSession();
  return (
    <>
      <a className="skip-link" href="#main">
        {t('menu.skip')}
      </a>
      <Emergency />
      <header className="masthead no-print">
        <div className="masthead-inner">
          <a className="brand" href={home}>
            <img src="/icon.svg" alt="" />
            <span>
              Semnal
              <small>{config.county.name}</small>
            </span>
          </a>
          <nav aria-label={t('menu.label')}>
            <ul className="menu">
              {children}
              <li>
                <LanguageChoice />
              </li>
              {signedIn ? (
                <li>
                  <button type="button" onClick={signIn.end}>
                    {t('menu.signOut')}
                  </button>
                </li>
              ) : null}
            </ul>
          </nav>
        </div>
      </header>
    </>
  );
};

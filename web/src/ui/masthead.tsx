import { useRef, useState, type ReactNode } from 'react';
import { useServices } from '../app/services.ts';
import { useSession } from '../sign-in/use-session.ts';
import { useTexts } from '../texts/use-texts.ts';
import { Emergency } from './emergency.tsx';
import { LanguageChoice } from './language-choice.tsx';

type Props = {
  home: string;
  /** Whether a small screen shows a button in the menu's place: where it has more than a few lines. */
  folds?: boolean;
  children?: ReactNode;
};

/** What is above every page: the emergency numbers, whose service it is, where one can go. */
export const Masthead = ({ home, folds = false, children }: Props) => {
  const t = useTexts('app');
  const { config, signIn } = useServices();
  const { signedIn } = useSession();
  const [open, setOpen] = useState(false);
  const toggle = useRef<HTMLButtonElement>(null);
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
          <nav
            aria-label={t('menu.label')}
            className={folds ? 'folds' : undefined}
            onKeyDown={({ key }) => {
              if (key !== 'Escape' || !open) return;
              setOpen(false);
              toggle.current?.focus();
            }}
          >
            {folds ? (
              <button
                ref={toggle}
                type="button"
                className="button menu-toggle"
                aria-expanded={open}
                aria-controls="menu"
                onClick={() => {
                  setOpen(!open);
                }}
              >
                {t('menu.label')}
              </button>
            ) : null}
            <ul
              id="menu"
              className={open ? 'menu menu-open' : 'menu'}
              onClick={() => {
                setOpen(false);
              }}
            >
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

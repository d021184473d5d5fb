import { NavLink } from 'react-router';
import { useTexts } from '../texts/use-texts.ts';

const pages = [
  ['/rota', 'nav.calendar'],
  ['/rota/schimburi', 'nav.swaps'],
  ['/rota/concedii', 'nav.leave'],
  ['/rota/inlocuiri', 'nav.overrides'],
  ['/rota/istoric', 'nav.history'],
  ['/rota/calendar', 'nav.feeds'],
] as const;

/** The pages of the rota. */
export const RotaNav = () => {
  const t = useTexts('rota');
  return (
    <nav aria-label={t('nav.label')} className="rota-nav no-print">
      <ul className="menu">
        {pages.map(([to, key]) => (
          <li key={to}>
            <NavLink to={to} end>
              {t(key)}
            </NavLink>
          </li>
        ))}
      </ul>
    </nav>
  );
};

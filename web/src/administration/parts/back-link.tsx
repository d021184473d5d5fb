import { Link } from 'react-router';
import { useTexts } from '../../texts/use-texts.ts';

export const BackLink = ({ to = '/administrare' }: { to?: string }) => {
  const t = useTexts('administration');
  return (
    <p>
      <Link to={to}>{t(to === '/administrare' ? 'back.hub' : 'back.institutions')}</Link>
    </p>
  );
};

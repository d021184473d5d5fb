import { Link } from 'react-router';
import { useTexts } from '../texts/use-texts.ts';
import { Page } from '../ui/page.tsx';
import './administration.css';

const sections = [
  { path: 'institutii', name: 'institutions' },
  { path: 'personal', name: 'people' },
  { path: 'aplicatii', name: 'clients' },
  { path: 'exercitii', name: 'drills' },
  { path: 'lucrari-esuate', name: 'deadLetters' },
  { path: 'audit', name: 'audit' },
] as const;

/** What an administrator looks after, each on a page of its own. */
export const HubPage = () => {
  const t = useTexts('administration');
  return (
    <Page title={t('hub.title')}>
      <ul className="sections">
        {sections.map(({ path, name }) => (
          <li key={path}>
            <div className="card">
              <h2>
                <Link to={`/administrare/${path}`}>{t(`hub.${name}`)}</Link>
              </h2>
              <p>{t(`hub.${name}Text`)}</p>
            </div>
          </li>
        ))}
      </ul>
    </Page>
  );
};

import { Link } from 'react-router';
import { useTexts } from '../../texts/use-texts.ts';
import { Failed, Loading } from '../../ui/states.tsx';
import { Mark } from './mark.tsx';
import { useVulnerabilities } from './use-case-file.ts';

const tones = {
  open: 'tag tag-danger',
  removed: 'tag tag-good',
  'none-found': 'tag tag-quiet',
  'not-assessed': 'tag tag-warn',
} as const;

/** The whole catalogue: "looked for, none found" and "nobody looked" are different things. */
export const Vulnerabilities = ({ id, printed = false }: { id: string; printed?: boolean }) => {
  const t = useTexts('cases');
  const { data, isPending, isError, error, refetch } = useVulnerabilities(id);
  if (isPending) return <Loading />;
  if (isError) return <Failed error={error} retry={() => void refetch()} />;
  const order = ['open', 'removed', 'none-found', 'not-assessed'];
  const shown = data.items.filter(({ state }) => !printed || state !== 'not-assessed');
  const items = shown.toSorted((a, b) => order.indexOf(a.state) - order.indexOf(b.state));
  return (
    <>
      {printed ? null : (
        <p>
          <Link className="button" to="vulnerabilitati">
            {t('vulnerability.work')}
          </Link>
        </p>
      )}
      <p className="hint">
        {data.catalogue.source} <Mark verification={data.catalogue.verification} />
      </p>
      <ul className="cards">
        {items.map(({ code, label, state }) => (
          <li key={code} className="card">
            {label} <span className={tones[state]}>{t(`vulnerability.${state}`)}</span>
          </li>
        ))}
      </ul>
      {shown.length === data.items.length ? null : <p>{t('vulnerability.others')}</p>}
    </>
  );
};

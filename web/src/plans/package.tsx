import { type ReactNode } from 'react';
import { needDomains } from '../../../shared/domain/need/need.ts';
import { vulnerabilityLabel } from '../../../shared/domain/vulnerability/catalogue.ts';
import { Mark } from '../cases/file/mark.tsx';
import { useTexts } from '../texts/use-texts.ts';
import { Failed, Loading } from '../ui/states.tsx';
import { usePackage, type PackageView } from './use-plans.ts';

type Proposal = PackageView['proposals'][number];
type ProposedNeed = Proposal['domains']['social'][number];

type Props = {
  id: string;
  /** What can be done about a need that nothing serves yet. */
  action?: ((need: ProposedNeed, vulnerability: Proposal['vulnerability']) => ReactNode) | undefined;
};

/** The minimum package for the open vulnerabilities, in its three domains: a proposal, which people turn into a plan or not. */
export const MinimumPackage = ({ id, action }: Props) => {
  const t = useTexts('plans');
  const { data, isPending, error, refetch } = usePackage(id);
  if (isPending) return <Loading />;
  if (error !== null) return <Failed error={error} retry={() => void refetch()} />;
  return (
    <>
      <p className="hint">
        {data.source} <Mark verification={data.verification} />
      </p>
      {data.proposals.length === 0 ? <p className="lead">{t('package.none')}</p> : null}
      {data.proposals.map(({ vulnerability, label, domains }) => (
        <section key={vulnerability} className="card">
          <h3>{label}</h3>
          {needDomains.map((domain) =>
            domains[domain].length === 0 ? null : (
              <div key={domain}>
                <h4>{t(`domain.${domain}`)}</h4>
                <ul className="needs">
                  {domains[domain].map((need) => (
                    <li key={need.need}>
                      <span>{need.label}</span>{' '}
                      {need.planned === null ? (
                        action?.(need, vulnerability)
                      ) : (
                        <span className="tag tag-good">{t('package.planned')}</span>
                      )}
                    </li>
                  ))}
                </ul>
              </div>
            ),
          )}
        </section>
      ))}
      {data.withoutRow.length === 0 ? null : (
        <p>{t('package.withoutRow', { names: data.withoutRow.map(vulnerabilityLabel).join(', ') })}</p>
      )}
    </>
  );
};

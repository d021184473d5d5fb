import { domainOfNeed, needDomains, needLabels, type Need, type NeedDomain } from '../need/need.ts';
import { vulnerabilityLabel, type VulnerabilityCode } from '../vulnerability/catalogue.ts';
import shipped from './definitions/minimum-package.v1.json' with { type: 'json' };
import { minimumPackageTable, type MinimumPackageTable } from './minimum-package-table.ts';
import { type Plan, type PlanId, type PlanItemId } from './plan.ts';

/** AURORA's own package is not public: this mapping is the service's, to be replaced by the county's. */
export const shippedMinimumPackage: MinimumPackageTable = minimumPackageTable.parse(shipped);

/** A need to plan for, and the item that serves it already. */
type ProposedNeed = { need: Need; label: string; planned: { planId: PlanId; itemId: PlanItemId } | null };

export type PackageProposal = {
  tableVersion: number;
  source: string;
  verification: MinimumPackageTable['verification'];
  proposals: {
    vulnerability: VulnerabilityCode;
    label: string;
    domains: Record<NeedDomain, ProposedNeed[]>;
  }[];
  /** Open vulnerabilities the table says nothing of: a person has to think of something. */
  withoutRow: VulnerabilityCode[];
};

const planning = (wanted: Need, plans: readonly Plan[]): ProposedNeed['planned'] => {
  const [first] = plans
    .filter(({ state }) => state !== 'ended')
    .flatMap(({ planId, items }) =>
      items.flatMap((item) => (item.need === wanted ? [{ planId, itemId: item.itemId }] : [])),
    );
  return first ?? null;
};

const inDomains = (needs: readonly Need[], plans: readonly Plan[]): Record<NeedDomain, ProposedNeed[]> => {
  const of = (domain: NeedDomain): ProposedNeed[] =>
    needs
      .filter((one) => domainOfNeed(one) === domain)
      .map((one) => ({ need: one, label: needLabels[one], planned: planning(one, plans) }));
  const [social, medical, educational] = needDomains;
  return { [social]: of(social), [medical]: of(medical), [educational]: of(educational) };
};

/** The minimum package for a person's open vulnerabilities: a proposal, which people turn into a plan or not. */
export const proposeMinimumPackage = (
  open: readonly VulnerabilityCode[],
  table: MinimumPackageTable,
  plans: readonly Plan[],
): PackageProposal => {
  const codes = [...new Set(open)];
  const rowOf = (code: VulnerabilityCode) => table.rows.find(({ vulnerability }) => vulnerability === code);
  return {
    tableVersion: table.version,
    source: table.source,
    verification: table.verification,
    proposals: codes.flatMap((code) => {
      const found = rowOf(code);
      return found === undefined
        ? []
        : [{ vulnerability: code, label: vulnerabilityLabel(code), domains: inDomains(found.needs, plans) }];
    }),
    withoutRow: codes.filter((code) => rowOf(code) === undefined),
  };
};

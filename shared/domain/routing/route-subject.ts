/** Where one subject's referral goes, with the rule that said so. */
export type Route =
  | { to: 'open-case'; rule: 'R03' | 'R05' }
  | { to: 'join-case'; rule: 'R01' }
  | { to: 'manual-screening'; rule: 'R02'; reason: 'siruta-unknown' }
  | { to: 'forward'; rule: 'R04'; county: string };

export type RoutingFacts = {
  /** Whether this county already works an open case on the person. */
  openCaseHere: boolean;
  /** The SIRUTA code of the domicile as the sender gave it. */
  siruta: string | undefined;
  /** The directorate competent for a SIRUTA code (plate code; a sector's in Bucharest); null: no such code. */
  competentCounty: (siruta: string) => string | null;
  /** The county this deployment serves. */
  ownCounty: string;
};

/**
 * Routes by domicile (domain.md §1: schools report by where children study, services act by where they live).
 * - R01: an open case here is joined, wherever the sender says the person lives. (A closed one is opened again by R03 or R05.)
 * - R02: a code that is not in the nomenclature goes to a person, who decides.
 * - R03: domicile here → case here.
 * - R04: domicile elsewhere → forwarded to the directorate of domicile.
 * - R05: no domicile known → a case here, where the person was found; the domicile is to be established.
 */
export const routeSubject = ({ openCaseHere, siruta, competentCounty, ownCounty }: RoutingFacts): Route => {
  if (openCaseHere) return { to: 'join-case', rule: 'R01' };
  if (siruta === undefined) return { to: 'open-case', rule: 'R05' };
  const competent = competentCounty(siruta);
  if (competent === null) return { to: 'manual-screening', rule: 'R02', reason: 'siruta-unknown' };
  if (competent === ownCounty) return { to: 'open-case', rule: 'R03' };
  return { to: 'forward', rule: 'R04', county: competent };
};

import { describe, expect, it } from 'vitest';
import { sha256 } from '../../../../shared/adapters/crypto/digest.ts';
import { decideOutcome } from '../../../../shared/domain/screening/decide-outcome.ts';
import {
  decidedByRule,
  leadsTo,
  openDecisions,
  type PersonDecision,
} from '../../../../shared/domain/screening/decisions.ts';
import { someSettings } from '../../../support/builders/county.ts';
import { cnpOf, places } from '../../../support/builders/people.ts';
import { aScreening, anAccepted, stranger } from '../../../support/builders/referral.ts';
import { aReport, subjectBody } from '../../../support/builders/report.ts';
import { monday } from '../../../support/builders/time.ts';

const decisions: PersonDecision[] = [
  { decision: 'open-case', subject: 0 },
  { decision: 'forward', subject: 0, toCounty: 'VN' },
  { decision: 'forward-accepted', subject: 0, acceptedAs: 'VN 1' },
  { decision: 'dismiss', subject: 0, reason: 'not-a-risk', note: 'x' },
];

/** A referral whose one subject has the outcome that the rules give for a place; known: somebody with a case, or not. */
const screenedFor = (siruta: string) => {
  const report = aReport({ subjects: [subjectBody({ address: { siruta } })] });
  return { report, referral: aScreening({ accepted: anAccepted(1), report }).referral };
};

const known = [
  stranger(cnpOf(1)),
  { ...stranger(cnpOf(1)), currentCase: aScreening().cases[0] ?? null, person: aScreening().persons[0] ?? null },
];

describe.each([
  ['manual-screening', places.unknown],
  ['forwarding', places.focsani],
  ['case-opened', places.bacau],
] as const)('an outcome of %s', (kind, place) => {
  const { report, referral } = screenedFor(place);

  it('is one that the rules give', () => {
    expect(referral.outcomes[0]?.kind).toBe(kind);
    expect(decidedByRule).toContain(kind);
  });

  it.each(decisions)('under $decision becomes what the table says, or is refused with what is possible', (decision) => {
    const open: readonly string[] = openDecisions[kind];
    const results = known.map((person) =>
      decideOutcome(referral, report, decision, person, [], {
        settings: { version: 1, settings: someSettings() },
        now: monday,
        digest: sha256,
        by: { staffId: 'ana', name: 'Ana' },
        ownCounty: 'BC',
      }),
    );
    if (!open.includes(decision.decision)) {
      for (const result of results)
        expect(result).toEqual({ ok: false, error: { code: 'decision-not-possible', possible: open } });
      return;
    }
    const kinds = new Set(results.flatMap((result) => (result.ok ? [result.value.outcome.kind] : [])));
    expect([...kinds].toSorted()).toEqual([...leadsTo[decision.decision]].toSorted());
  });
});

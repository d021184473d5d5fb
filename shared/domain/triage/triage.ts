import { ageOn } from '../calendar/local-date.ts';
import { localDateOf } from '../calendar/local-time.ts';
import { toInstant } from '../kernel/time.ts';
import { worse, type Urgency } from '../kernel/urgency.ts';
import { type Concern } from '../referral/concerns.ts';
import { type Triage } from '../referral/referral.ts';
import { type Report } from '../referral/report.ts';
import { scoreRiskForm, type RiskFormMethod, type RiskLevel } from './risk-form.ts';

/** What the rules look at: facts read off the report, so that each rule stays one line. */
type Facts = {
  claimed: Urgency;
  danger: Report['immediateDanger'];
  concerns: ReadonlySet<Concern>;
  /** Years; the youngest subject whose age is known. */
  youngest: number | null;
  riskForm: RiskLevel | null;
  newbornLeft: boolean;
  aggressorStillThere: boolean;
};

type Rule = { id: string; because: string; raisesTo: Urgency; when: (facts: Facts) => boolean };

/** Any of these means a child (or adult) may be hurt again within days. */
const graveConcerns: readonly Concern[] = [
  'physical-violence',
  'sexual-violence',
  'sexual-exploitation',
  'child-pornography',
  'trafficking',
  'adult-trafficking',
  'suicide-attempt',
  'unaccompanied-child',
];

const has = (facts: Facts, wanted: readonly Concern[]) => wanted.some((one) => facts.concerns.has(one));

/** Raise this with every change of the rules below; it is kept with each decision. */
const tableVersion = 1;

/**
 * The triage table. The highest urgency among the rules that apply wins, so a rule can raise what the sender claims but
 * never lower it: only a person may. `because` is shown to staff beside the decision.
 */
export const triageRules: readonly Rule[] = [
  {
    id: 'T01',
    raisesTo: 'immediate',
    because: 'Instituția declară pericol imediat.',
    when: ({ danger }) => danger === 'yes',
  },
  {
    id: 'T02',
    raisesTo: 'immediate',
    because: 'Instituția cere intervenție imediată.',
    when: ({ claimed }) => claimed === 'immediate',
  },
  {
    id: 'T03',
    raisesTo: 'immediate',
    because: 'Fișa de risc pentru violență domestică indică risc ridicat.',
    when: ({ riskForm }) => riskForm === 'high',
  },
  {
    id: 'T04',
    raisesTo: 'urgent',
    because: 'Instituția cere intervenție urgentă.',
    when: ({ claimed }) => claimed === 'urgent',
  },
  {
    id: 'T05',
    raisesTo: 'urgent',
    because: 'Fișa de risc pentru violență domestică indică risc mediu.',
    when: ({ riskForm }) => riskForm === 'medium',
  },
  {
    id: 'T06',
    raisesTo: 'urgent',
    because: 'Copil părăsit în unitatea sanitară.',
    when: (facts) => facts.newbornLeft || has(facts, ['child-left-in-hospital']),
  },
  {
    id: 'T07',
    raisesTo: 'urgent',
    because: 'Violență, exploatare, trafic, tentativă de suicid sau copil neînsoțit.',
    when: (facts) => has(facts, graveConcerns),
  },
  {
    id: 'T08',
    raisesTo: 'urgent',
    because: 'Copil sub 3 ani cu suspiciune de neglijare sau violență.',
    when: (facts) =>
      facts.youngest !== null &&
      facts.youngest < 3 &&
      has(facts, ['neglect', 'psychological-violence', 'witness-of-domestic-violence']),
  },
  {
    id: 'T09',
    raisesTo: 'urgent',
    because: 'Violență domestică, iar agresorul nu a fost evacuat.',
    when: (facts) => facts.aggressorStillThere && has(facts, ['domestic-violence', 'witness-of-domestic-violence']),
  },
  {
    id: 'T10',
    raisesTo: 'urgent',
    because: 'Nu se știe dacă există pericol imediat, iar sesizarea este despre violență sau autovătămare.',
    when: (facts) =>
      facts.danger === 'unknown' && has(facts, ['psychological-violence', 'domestic-violence', 'self-harm', 'neglect']),
  },
  { id: 'T99', raisesTo: 'routine', because: 'Nicio regulă nu cere urgență.', when: () => true },
];

const factsOf = (report: Report, method: RiskFormMethod, now: Date): Facts => {
  const today = localDateOf(toInstant(now));
  const ages = report.subjects.flatMap(({ birthDate, approximateAge }) =>
    birthDate === undefined ? (approximateAge ?? []) : ageOn(birthDate, today),
  );
  return {
    claimed: report.urgency,
    danger: report.immediateDanger,
    concerns: new Set(report.concerns),
    youngest: ages.length === 0 ? null : Math.min(...ages),
    riskForm: report.police?.riskForm === undefined ? null : scoreRiskForm(report.police.riskForm, method),
    newbornLeft: report.hospital?.newbornLeft === true,
    aggressorStillThere: report.police?.aggressorEvicted === false,
  };
};

/**
 * How fast a human must act on a report, and every rule that says so.
 * @param now for ages only.
 */
export const triageReport = (report: Report, method: RiskFormMethod, now: Date): Triage => {
  const facts = factsOf(report, method, now);
  const applied = triageRules.filter((rule) => rule.when(facts));
  const urgency = applied.reduce<Urgency>((worst, rule) => worse(worst, rule.raisesTo), 'routine');
  const decisive = applied.find((rule) => rule.raisesTo === urgency);
  return { urgency, decidedBy: decisive?.id ?? 'T99', rules: applied.map(({ id }) => id), tableVersion };
};

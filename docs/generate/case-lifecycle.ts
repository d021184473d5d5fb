import { openStages, stages } from '../../shared/domain/case/case.ts';
import {
  transitionNames,
  transitionOf,
  type Transition,
  type TransitionName,
} from '../../shared/domain/case/transitions.ts';
import { decidedByRule, leadsTo, openDecisions } from '../../shared/domain/screening/decisions.ts';
import { markdownTable, stateDiagram, type Edge } from './state-diagram.ts';

const openCase = { name: 'open-case', title: 'open case', states: openStages };

/** From every open stage at once, where a step is possible from all of them. */
const startsOf = ({ from }: Transition): string[] =>
  openStages.every((stage) => from.includes(stage))
    ? [openCase.name, ...from.filter((stage) => !openStages.some((open) => open === stage))]
    : [...from];

const endOf = ({ to }: Transition): string | null => {
  if (to === 'same') return null;
  return to === 'resumes' ? openCase.name : to;
};

const edgesOf = (name: TransitionName): Edge[] => {
  const row = transitionOf(name);
  const to = endOf(row);
  return to === null ? [] : startsOf(row).map((from) => ({ from, to, label: name }));
};

/** Referrals open cases and open them again; no person makes these steps. */
const byReferral: Edge[] = [
  { from: null, to: 'open', label: 'a referral' },
  { from: 'closed', to: 'reopened', label: 'a referral' },
  { from: 'post-closure-monitoring', to: 'reopened', label: 'a referral' },
];

const anyOpen = 'any open stage';
const fromText = (row: Transition): string =>
  startsOf(row)
    .map((from) => (from === openCase.name ? anyOpen : from))
    .join(', ');

const toText = ({ to }: Transition): string => {
  if (to === 'same') return '(stays)';
  return to === 'resumes' ? '(where the emergency began)' : to;
};

const clocksText = (rules: readonly string[], all = false): string => (all ? 'all others' : rules.join(', '));

const stepRow = (name: TransitionName): string[] => {
  const row = transitionOf(name);
  const { by, needs, meets, starts, cancels = [], cancelsRest, repeats, recounts } = row;
  return [
    `\`${name}\``,
    fromText(row),
    toText(row),
    by.join(', '),
    needs.join(', '),
    clocksText(meets),
    repeats === true ? 'those it meets' : recounts === true ? 'the others, counted again' : clocksText(starts),
    clocksText(cancels, cancelsRest),
  ];
};

const outcomes = Object.entries(openDecisions);

const decisionEdges: Edge[] = outcomes.flatMap(([from, decisions]) =>
  decisions.flatMap((decision) => leadsTo[decision].map((to) => ({ from, to, label: decision }))),
);

const screeningEdges: Edge[] = decidedByRule.map((to) => ({ from: null, to, label: 'rule' }));

/** Stages, steps and outcomes, from the tables that decide them. */
export const caseLifecycle = (): string =>
  [
    '# The life of a case',
    'Made from `shared/domain/case/transitions.ts` and `shared/domain/screening/decisions.ts` by `npm run generate`; do not edit.',
    '## Stages',
    stateDiagram(stages, [...byReferral, ...transitionNames.flatMap(edgesOf)], openCase),
    'Steps that stay in their stage are in the table only. A referral about somebody whose case is open joins it in its stage.',
    '## Steps',
    `"Meets", "starts" and "cancels" name deadline rules of the county pack; "${anyOpen}" is any of the open case in the diagram. A step that is not possible is refused with those that are; one that lacks what it needs, with what is missing.`,
    markdownTable(
      ['step', 'from', 'to', 'who may', 'needs', 'meets', 'starts', 'cancels'],
      transitionNames.map(stepRow),
    ),
    '## What becomes of each person a referral is about',
    stateDiagram(
      outcomes.map(([outcome]) => outcome),
      [...screeningEdges, ...decisionEdges],
    ),
    '`rule`: decided by screening, which names its rule. All else is decided by a named person. While an outcome is `manual-screening` the sender is promised an answer (D43), while it is `forwarding` that another county accepts (D44).',
  ].join('\n\n');

import { type StaffRole } from '../escalation/policy.ts';
import { openStages, type OpenStage, type Stage } from './case.ts';

/** What a transition cannot be made without. */
export type Need = 'document' | 'reason' | 'staff' | 'closing-reason' | 'life-event';

/** The stage a transition leads to; `same` stays, `resumes` returns to where emergency protection began. */
type Target = OpenStage | 'emergency-protection' | 'post-closure-monitoring' | 'closed' | 'same' | 'resumes';

export type Transition = {
  from: readonly Stage[];
  to: Target;
  by: readonly StaffRole[];
  needs: readonly Need[];
  /** Deadline rules whose running clocks on the case this meets. */
  meets: readonly string[];
  /** Deadline rules whose clocks start with it. */
  starts: readonly string[];
  /** Deadline rules whose running clocks end with it, because it takes away what they ask for. */
  cancels?: readonly string[];
  /** Ends every other running clock of the case: nothing more is owed. */
  cancelsRest?: true;
  /** Starts again the clocks it meets, from now: a review that comes round. */
  repeats?: true;
  /** Counts every other running clock again, by the rules and the calendar the county has now. */
  recounts?: true;
};

/** Everybody who works cases. */
export const workers: readonly StaffRole[] = ['case-worker', 'supervisor', 'director'];
const leads: readonly StaffRole[] = ['supervisor', 'director'];
const director: readonly StaffRole[] = ['director'];
const open: readonly Stage[] = [...openStages, 'emergency-protection'];

const none = { meets: [], starts: [] } as const;

/**
 * The life of a case (domain.md §5), as data: where each step may be made from, by whom, on what it rests, and which clocks
 * it starts and meets. Rule codes are those of the county pack; a county that did not configure one has no such clock.
 */
export const transitions = {
  assign: { from: open, to: 'same', by: leads, needs: ['staff'], meets: ['D5'], starts: [] },
  // Between teams or directorates: whoever takes over works by the rules in force, not by those the clocks once started with.
  transfer: {
    from: open,
    to: 'same',
    by: leads,
    needs: ['staff', 'reason'],
    meets: ['D5'],
    starts: [],
    recounts: true,
  },
  take: { from: open, to: 'same', by: workers, needs: [], meets: ['D5'], starts: [] },
  'start-initial-assessment': { from: ['open', 'reopened'], to: 'initial-assessment', by: workers, needs: [], ...none },
  'finish-initial-assessment': {
    from: ['initial-assessment'],
    to: 'detailed-assessment',
    by: workers,
    needs: ['document'],
    meets: ['D6', 'D7'],
    starts: ['D8'],
  },
  'file-assessment-report': { from: open, to: 'same', by: workers, needs: ['document'], meets: ['D8'], starts: [] },
  'record-home-visit': { from: open, to: 'same', by: workers, needs: ['document'], meets: ['D28'], starts: [] },
  'confirm-risk': {
    from: ['initial-assessment', 'detailed-assessment'],
    to: 'service-planning',
    by: workers,
    needs: ['document'],
    meets: ['D6', 'D7'],
    starts: ['D29'],
  },
  'approve-service-plan': {
    from: ['service-planning'],
    to: 'monitoring',
    by: leads,
    needs: ['document'],
    meets: ['D29'],
    starts: ['D30'],
  },
  'ask-protection-measure': {
    from: ['detailed-assessment', 'service-planning', 'monitoring'],
    to: 'protection-planning',
    by: leads,
    needs: ['document'],
    meets: [],
    starts: ['D11'],
  },
  'approve-protection-plan': {
    from: ['protection-planning'],
    to: 'monitoring',
    by: leads,
    needs: ['document'],
    meets: ['D11'],
    starts: ['D12'],
  },
  're-evaluate-plan': {
    from: ['monitoring'],
    to: 'same',
    by: workers,
    needs: ['document'],
    meets: ['D12', 'D30'],
    starts: [],
    repeats: true,
  },
  'place-in-emergency': {
    from: openStages,
    to: 'emergency-protection',
    by: director,
    needs: ['document'],
    meets: [],
    starts: ['D15'],
  },
  'notify-court': {
    from: ['emergency-protection'],
    to: 'same',
    by: leads,
    needs: ['document'],
    meets: ['D15'],
    starts: [],
  },
  // A placement that has ended needs no court, and could not be notified any more.
  'end-emergency': {
    from: ['emergency-protection'],
    to: 'resumes',
    by: director,
    needs: ['reason'],
    ...none,
    cancels: ['D15'],
  },
  'record-abandonment': { from: open, to: 'same', by: workers, needs: ['document'], meets: ['D20'], starts: ['D21'] },
  'identify-mother': { from: open, to: 'same', by: workers, needs: ['document'], meets: ['D21'], starts: [] },
  'record-life-event': { from: open, to: 'same', by: workers, needs: ['life-event'], ...none },
  'close-without-risk': {
    from: ['initial-assessment', 'detailed-assessment'],
    to: 'closed',
    by: leads,
    needs: ['document', 'closing-reason'],
    meets: ['D6', 'D7'],
    starts: [],
    cancelsRest: true,
  },
  close: {
    from: ['monitoring'],
    to: 'post-closure-monitoring',
    by: leads,
    needs: ['document', 'closing-reason'],
    meets: ['D12', 'D30'],
    starts: ['D13'],
    cancelsRest: true,
  },
  'close-at-once': {
    from: open,
    to: 'closed',
    by: leads,
    needs: ['reason', 'closing-reason'],
    ...none,
    cancelsRest: true,
  },
  'finish-post-closure': {
    from: ['post-closure-monitoring'],
    to: 'closed',
    by: workers,
    needs: ['document'],
    meets: ['D13'],
    starts: [],
  },
  reopen: {
    from: ['closed', 'post-closure-monitoring'],
    to: 'reopened',
    by: workers,
    needs: ['reason'],
    meets: [],
    starts: ['D5', 'D6'],
    cancelsRest: true,
  },
} as const satisfies Record<string, Transition>;

export type TransitionName = keyof typeof transitions;

/** Typed keys, in the order of the table. */
export const transitionNames = [
  'assign',
  'transfer',
  'take',
  'start-initial-assessment',
  'finish-initial-assessment',
  'file-assessment-report',
  'record-home-visit',
  'confirm-risk',
  'approve-service-plan',
  'ask-protection-measure',
  'approve-protection-plan',
  're-evaluate-plan',
  'place-in-emergency',
  'notify-court',
  'end-emergency',
  'record-abandonment',
  'identify-mother',
  'record-life-event',
  'close-without-risk',
  'close',
  'close-at-once',
  'finish-post-closure',
  'reopen',
] as const satisfies readonly TransitionName[];

/** The row of a transition, with the types every row shares. */
export const transitionOf = (name: TransitionName): Transition => transitions[name];

/** What may be done with a case in a stage, by someone with these roles. */
export const legalFrom = (stage: Stage, roles: readonly StaffRole[]): TransitionName[] =>
  transitionNames.filter((name) => {
    const { from, by } = transitionOf(name);
    return from.includes(stage) && by.some((role) => roles.includes(role));
  });

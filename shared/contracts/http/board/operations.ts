import { memberProblems, type Operation } from '../operation.ts';
import { breachReport, boardView } from './views.ts';
import { statisticsView } from './statistics-view.ts';

/** What supervisors and directors watch and count. */
export const boardOperations: readonly Operation[] = [
  {
    method: 'get',
    path: '/v1/board',
    summary:
      'What the county must look at now: open alerts, clocks that ran out or soon will, who is on call, the load of each person, and what is owed by word. Without personal data of anybody reported. Supervisors and directors.',
    who: 'staff',
    answers: { 200: { description: 'The board, as it is at this moment.', schema: boardView } },
    problems: memberProblems,
  },
  {
    method: 'get',
    path: '/v1/breaches',
    summary:
      'Terms that passed unmet in a period, with rule, article, source and mark, how late, and whether that was explained. Supervisors and directors.',
    who: 'staff',
    query: {
      from: 'First day, or instant: 2027-01-01.',
      until: 'The day, or instant, after the last: at most 400 days later.',
    },
    paged: 'no',
    answers: { 200: { description: 'The breaches, newest first.', schema: breachReport } },
    problems: [...memberProblems, 'content-invalid'],
  },
  {
    method: 'get',
    path: '/v1/statistics',
    summary:
      'Persons reported in whole months: by the national categories, source, outcome, urgency, month and commune. Counts of 1 to 4, and those that would give them away, are not shown. Supervisors and directors.',
    who: 'staff',
    query: { from: 'First month: 2027-01.', to: 'Last month, included: 12 months at most.' },
    paged: 'no',
    answers: { 200: { description: 'The counts.', schema: statisticsView } },
    problems: [...memberProblems, 'content-invalid'],
  },
];

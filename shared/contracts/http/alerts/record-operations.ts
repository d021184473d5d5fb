import { alertFiguresView, alertTimelineView } from './record-views.ts';
import { memberProblems, type Operation } from '../operation.ts';

/** What is kept of alerts: one by one, and as figures. */
export const alertRecordOperations: readonly Operation[] = [
  {
    method: 'get',
    path: '/v1/alerts/{id}/timeline',
    summary:
      'Everything known of an alert: people, channels and facts, oldest first; of a drill also what it showed. As a CSV file with `Accept: text/csv` or `format=csv`.',
    who: 'staff',
    query: { format: '`csv`: a file for spreadsheets (UTF-8, semicolons).' },
    paged: 'no',
    answers: { 200: { description: 'All facts.', schema: alertTimelineView } },
    problems: [...memberProblems, 'not-found'],
  },
  {
    method: 'get',
    path: '/v1/alerts/figures',
    summary:
      'How long people waited for the alerts of a period: to deliver, to accept, to first contact, by urgency, layer, hour and week; and how late timers were. For supervisors and directors. Fewer than five are not shown. Drills are left out.',
    who: 'staff',
    query: {
      from: 'First day, or instant: 2027-01-01.',
      until: 'The day, or instant, after the last: at most 100 days later.',
      drills: '`only`: figures of drills instead.',
    },
    paged: 'no',
    answers: { 200: { description: 'The figures.', schema: alertFiguresView } },
    problems: [...memberProblems, 'content-invalid'],
  },
];

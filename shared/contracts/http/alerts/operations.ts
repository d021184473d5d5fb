import { bodyProblems, memberProblems, type Operation } from '../operation.ts';
import { alertRecordOperations } from './record-operations.ts';
import { declineRequest, escalateRequest, handOverRequest } from './requests.ts';
import { alertList, alertView, alertWithPagesView } from './views.ts';

const alertAction = (verb: string, summary: string, extra: Partial<Operation> = {}): Operation => ({
  method: 'post',
  path: `/v1/alerts/{id}/${verb}`,
  summary,
  who: 'staff',
  answers: { 200: { description: 'The alert as it is now.', schema: alertView } },
  problems: [...memberProblems, 'not-found', 'already-acknowledged'],
  ...extra,
});

const handOverProblems = [...memberProblems, 'not-found', 'no-hand-over', 'alert-not-yours'] as const;

/** Alerts: the list, each one with its pages, and what people do with it in the console or by its link. */
export const alertOperations: readonly Operation[] = [
  {
    method: 'get',
    path: '/v1/alerts',
    summary: 'Alerts, newest first; `state` is open (default) or acknowledged, or drills, which are in neither.',
    who: 'staff',
    query: { state: '`open`, unless `acknowledged` ones or `drills` are asked for.' },
    answers: { 200: { description: 'One page.', schema: alertList } },
    problems: [...memberProblems, 'cursor-invalid', 'content-invalid'],
  },
  {
    method: 'get',
    path: '/v1/alerts/{id}',
    summary:
      'An alert with everyone it paged and what is known of each page. Opening it notes that the caller has read it.',
    who: 'staff',
    answers: { 200: { description: 'The alert.', schema: alertWithPagesView } },
    problems: [...memberProblems, 'not-found'],
  },
  alertAction('acknowledge', 'Take the alert. It stops paging.'),
  alertAction('decline', 'Refuse the alert; the next level is alerted at once.', {
    body: declineRequest,
    problems: [...memberProblems, ...bodyProblems, 'not-found', 'already-acknowledged'],
  }),
  alertAction('first-contact', 'Note the first contact with the person.', {
    problems: [...memberProblems, 'not-found', 'not-acknowledged', 'already-recorded'],
  }),
  alertAction('hand-over', 'Offer the alert to a named person. Until they accept, it stays with the giver.', {
    body: handOverRequest,
    problems: [
      ...memberProblems,
      ...bodyProblems,
      'not-found',
      'not-acknowledged',
      'already-acknowledged',
      'alert-not-yours',
      'hand-over-open',
      'person-unreachable',
      'contact-made',
    ],
  }),
  alertAction('hand-over/accept', 'Accept an alert that is offered to you.', { problems: handOverProblems }),
  alertAction('hand-over/refuse', 'Refuse it; the giver keeps it and is told.', { problems: handOverProblems }),
  alertAction('hand-over/take-back', 'Take back an offer nobody accepted yet.', { problems: handOverProblems }),
  alertAction('escalate', 'Send the alert to another level at once: supervisors and directors, with a reason.', {
    body: escalateRequest,
    problems: [...memberProblems, ...bodyProblems, 'not-found', 'no-such-level', 'contact-made'],
  }),
  ...alertRecordOperations,
  {
    method: 'get',
    path: '/v1/ack/{token}',
    summary: 'The page behind a one-time link. Opening it changes nothing.',
    who: 'link',
    answers: { 200: { description: 'A page with a button, or the state as JSON.' } },
    problems: ['link-invalid', 'link-used', 'link-expired', 'already-acknowledged'],
  },
  {
    method: 'post',
    path: '/v1/ack/{token}',
    summary: 'Acknowledge by the one-time link, or decline with `action=decline` and a reason.',
    who: 'link',
    answers: { 200: { description: 'Done.' } },
    problems: ['link-invalid', 'link-used', 'link-expired', 'already-acknowledged', 'content-invalid'],
  },
];

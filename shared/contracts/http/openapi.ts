import * as z from 'zod/mini';
import { timelineEntry } from '../../domain/case/timeline.ts';
import { reportOf } from '../../domain/referral/report.ts';
import { administrationOperations } from './administration/operations.ts';
import { alertRecordOperations } from './alert-record-operations.ts';
import { declineRequest, escalateRequest, handOverRequest } from './alert-requests.ts';
import { alertList, alertView, alertWithPagesView } from './alert-view.ts';
import { deadlineRequest, transitionRequest } from './case-requests.ts';
import { caseList, caseSummary, caseView } from './case-view.ts';
import { contactOperations } from './contact-operations.ts';
import { deadlineList } from './deadline-view.ts';
import { fault } from './faults.ts';
import { liftDefinitions } from './lift-definitions.ts';
import { meOperation } from './me-view.ts';
import { bodyProblems, memberProblems, type Operation, senderProblems } from './operation.ts';
import { planOperations } from './plan-operations.ts';
import { recordOperations } from './record-operations.ts';
import { problems } from './problems.ts';
import { providerOperations } from './provider-operations.ts';
import { proofOperations } from './proof-operations.ts';
import { requestOperations } from './request-operations.ts';
import { reportOperations } from './report-operations.ts';
import { lineOperations } from './line-operations.ts';
import { shiftOperations } from './shift-operations.ts';
import { referralList, referralView, submitReferralAnswer } from './referral-answers.ts';
import { rotaOperations } from './rota-operations.ts';
import { screeningDecision } from './screening-request.ts';

const caseChangeProblems = [
  ...memberProblems,
  ...bodyProblems,
  'not-found',
  'if-match-missing',
  'version-stale',
] as const;

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

/** Every operation of the API: what the gateway routes, what the document says. A test holds both together. */
export const operations: readonly Operation[] = [
  {
    method: 'post',
    path: '/v1/referrals',
    summary: 'Submit a referral. The same Idempotency-Key always gets the same answer.',
    who: 'institution',
    body: reportOf(null),
    answers: { 202: { description: 'Accepted: it is stored and will be screened.', schema: submitReferralAnswer } },
    problems: [
      ...senderProblems,
      ...bodyProblems,
      'idempotency-key-missing',
      'idempotency-key-reused',
      'institution-suspended',
    ],
  },
  {
    method: 'get',
    path: '/v1/referrals',
    summary: "The institution's referrals, newest first.",
    who: 'institution',
    answers: { 200: { description: 'One page.', schema: referralList } },
    problems: [...senderProblems, 'cursor-invalid'],
  },
  {
    method: 'get',
    path: '/v1/referrals/{id}',
    summary: "The sender's view of a referral: stage, next step, promised terms.",
    who: 'institution',
    answers: { 200: { description: 'The view.', schema: referralView } },
    problems: [...senderProblems, 'not-found'],
  },
  {
    method: 'post',
    path: '/v1/referrals/{id}/screening',
    summary: 'Decide for a subject that waits for a person, or that is being forwarded.',
    who: 'staff',
    body: screeningDecision,
    answers: { 200: { description: 'The outcomes as they are now.' } },
    problems: [
      ...memberProblems,
      ...bodyProblems,
      'not-found',
      'not-screened',
      'decision-not-possible',
      'version-stale',
    ],
  },
  ...proofOperations,
  ...reportOperations,
  {
    method: 'get',
    path: '/v1/cases',
    summary: 'Open cases, newest first, without personal data.',
    who: 'staff',
    answers: { 200: { description: 'One page.', schema: caseList } },
    problems: [...memberProblems, 'cursor-invalid'],
  },
  {
    method: 'get',
    path: '/v1/cases/{id}',
    summary: 'A case with its person. The read is logged.',
    who: 'staff',
    answers: { 200: { description: 'The case.', schema: caseView } },
    problems: [...memberProblems, 'not-found'],
  },
  {
    method: 'get',
    path: '/v1/cases/{id}/timeline',
    summary: 'The history of a case, oldest first.',
    who: 'staff',
    answers: { 200: { description: 'Every line.', schema: z.strictObject({ items: z.array(timelineEntry) }) } },
    problems: [...memberProblems, 'not-found'],
  },
  {
    method: 'get',
    path: '/v1/cases/{id}/deadlines',
    summary: 'Every clock of a case, explained: rule, source and mark, both instants, state, what happens next.',
    who: 'staff',
    answers: { 200: { description: 'Soonest due first.', schema: deadlineList } },
    problems: [...memberProblems, 'not-found'],
  },
  {
    method: 'post',
    path: '/v1/cases/{id}/transitions',
    summary: 'One step in the life of a case, with the clocks it starts, meets and cancels.',
    who: 'staff',
    ifMatch: 'required',
    body: transitionRequest,
    answers: { 200: { description: 'The case as it is now.', schema: caseSummary } },
    problems: [...caseChangeProblems, 'transition-illegal'],
  },
  {
    method: 'post',
    path: '/v1/cases/{id}/deadlines/{deadlineId}',
    summary: 'Pause, resume, explain or correct a clock.',
    who: 'staff',
    ifMatch: 'required',
    body: deadlineRequest,
    answers: { 200: { description: 'The case as it is now.', schema: caseSummary } },
    problems: [...caseChangeProblems, 'deadline-refused'],
  },
  ...contactOperations,
  ...recordOperations,
  ...planOperations,
  ...requestOperations,
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
  ...shiftOperations,
  ...lineOperations,
  meOperation,
  ...providerOperations,
  ...rotaOperations,
  ...administrationOperations,
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
  {
    method: 'get',
    path: '/v1/health',
    summary: 'Whether the API answers.',
    who: 'anyone',
    answers: { 200: { description: 'It does.' } },
    problems: [],
  },
  {
    method: 'get',
    path: '/v1/openapi.json',
    summary: 'This document.',
    who: 'anyone',
    answers: { 200: { description: 'OpenAPI 3.1.' } },
    problems: [],
  },
];

const problemSchema = z.object({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  code: z.string(),
  detail: z.string(),
  errors: z.optional(z.array(fault)),
});

const schemaOf = (schema: z.core.$ZodType, io: 'input' | 'output') => {
  const { $schema, ...rest } = z.toJSONSchema(schema, { io, unrepresentable: 'any' });
  return rest;
};

const answersOf = ({ answers, problems: codes }: Operation): Record<string, unknown> => {
  const good = Object.entries(answers).map(([status, { description, schema }]): [string, unknown] => [
    status,
    {
      description,
      ...(schema === undefined ? {} : { content: { 'application/json': { schema: schemaOf(schema, 'output') } } }),
    },
  ]);
  const statuses = [...new Set(codes.map((code) => problems[code].status))].sort();
  const bad = statuses.map((status): [string, unknown] => [
    String(status),
    {
      description: codes
        .filter((code) => problems[code].status === status)
        .map((code) => `\`${code}\`: ${problems[code].title.en}`)
        .join(' '),
      content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
    },
  ]);
  return Object.fromEntries<unknown>([...good, ...bad]);
};

const parametersOf = ({ path, method, body, who, query, ifMatch, idempotencyKey, paged }: Operation) => [
  ...[...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => ({
    name,
    in: 'path',
    required: true,
    schema: { type: 'string' },
  })),
  ...(idempotencyKey === 'required' || (method === 'post' && who === 'institution' && body !== undefined)
    ? [
        {
          name: 'Idempotency-Key',
          in: 'header',
          required: true,
          schema: { type: 'string', minLength: 8, maxLength: 200 },
        },
      ]
    : []),
  ...(ifMatch === undefined
    ? []
    : [{ name: 'If-Match', in: 'header', required: true, schema: { type: 'string', pattern: '^(W/)?"\\d{1,9}"$' } }]),
  ...Object.entries(query ?? {}).map(([name, description]) => ({
    name,
    in: 'query',
    description,
    schema: { type: 'string' },
  })),
  ...(method === 'get' && !path.includes('{') && who !== 'anyone' && paged !== 'no'
    ? [
        { name: 'limit', in: 'query', schema: { type: 'integer', minimum: 1, maximum: 100 } },
        { name: 'cursor', in: 'query', schema: { type: 'string' } },
      ]
    : []),
];

const securityOf = ({ who, method, scope }: Operation) => {
  if (who === 'link' || who === 'anyone') return [];
  if (who === 'staff') return [{ signIn: [] }];
  const usual = method === 'post' ? 'semnal/referrals.submit' : 'semnal/referrals.read';
  return [{ system: [scope ?? usual] }, { signIn: [] }];
};

const describe = (operation: Operation) => ({
  summary: operation.summary,
  parameters: parametersOf(operation),
  ...(operation.body === undefined
    ? {}
    : {
        requestBody: { required: true, content: { 'application/json': { schema: schemaOf(operation.body, 'input') } } },
      }),
  responses: answersOf(operation),
  security: securityOf(operation),
});

const describePaths = () =>
  operations.reduce<Record<string, Record<string, unknown>>>(
    (paths, operation) => ({
      ...paths,
      [operation.path]: { ...paths[operation.path], [operation.method]: describe(operation) },
    }),
    {},
  );

/** The OpenAPI 3.1 document of the API, made from the same schemas that check requests and answers. */
export const openApi = (): Record<string, unknown> => {
  const { document: paths, schemas } = liftDefinitions(describePaths());
  return {
    openapi: '3.1.0',
    info: {
      title: 'Semnal',
      version: '1',
      description:
        'Risk referrals from partner institutions: submit, follow, answer. Errors are RFC 9457 problem documents.',
    },
    paths,
    components: {
      schemas: { Problem: schemaOf(problemSchema, 'output'), ...schemas },
      securitySchemes: {
        system: {
          type: 'oauth2',
          flows: {
            clientCredentials: {
              tokenUrl: '/oauth2/token',
              scopes: {
                'semnal/referrals.submit': 'Submit referrals',
                'semnal/referrals.read': 'Follow own referrals',
                'semnal/requests.read': 'Read the requests put to the institution',
                'semnal/requests.answer': 'Answer them',
              },
            },
          },
        },
        signIn: { type: 'http', scheme: 'bearer', bearerFormat: 'JWT' },
      },
    },
  };
};

import { bodyProblems, memberProblems, type Operation } from '../operation.ts';
import {
  draftRequest,
  emptyRequest,
  leaveRequest,
  overrideRequest,
  publicationRequest,
  reasonRequest,
  scheduleRequest,
  swapRequest,
} from './requests.ts';
import {
  changeList,
  checkedDraft,
  fairnessReport,
  feedList,
  feedMade,
  onCallNow,
  rotaChanged,
  rotaView,
  shiftList,
} from './views.ts';

type Change = Pick<Operation, 'path' | 'summary' | 'body'> & Partial<Operation>;

const changed = { 200: { description: 'What was changed, and the version of the rota now.', schema: rotaChanged } };
const changeProblems = [
  ...memberProblems,
  ...bodyProblems,
  'if-match-missing',
  'version-stale',
  'rota-refused',
] as const;

/** A step on something that was entered before. */
const step = ({ problems = [], ...more }: Change): Operation => ({
  method: 'post',
  who: 'staff',
  ifMatch: 'required',
  answers: changed,
  ...more,
  problems: [...changeProblems, 'not-found', 'rota-step-illegal', ...problems],
});

/** Something new; the same key makes it once. */
const made = ({ problems = [], ...more }: Change): Operation => ({
  method: 'post',
  who: 'staff',
  ifMatch: 'required',
  idempotencyKey: 'required',
  answers: changed,
  ...more,
  problems: [...changeProblems, 'idempotency-key-missing', 'idempotency-key-reused', ...problems],
});

const times = { from: 'From this instant (included).', until: 'Until this instant (not included); 400 days at most.' };

const reading: readonly Operation[] = [
  {
    method: 'get',
    path: '/v1/rota',
    summary:
      'The rota: layers and schedules, colleagues without their addresses, and what stands over it now and later.',
    who: 'staff',
    answers: { 200: { description: 'The rota; its version is the ETag every change names.', schema: rotaView } },
    problems: memberProblems,
  },
  {
    method: 'get',
    path: '/v1/rota/on-call',
    summary: 'Who has which shift, layer by layer: a week from now, or any time, past ones as they were.',
    who: 'staff',
    query: times,
    paged: 'no',
    answers: { 200: { description: 'The shifts; one without people is a gap.', schema: shiftList } },
    problems: [...memberProblems, 'content-invalid'],
  },
  {
    method: 'get',
    path: '/v1/rota/on-call/now',
    summary: 'Who is on call now.',
    who: 'staff',
    answers: { 200: { description: 'The people of each layer.', schema: onCallNow } },
    problems: memberProblems,
  },
  {
    method: 'get',
    path: '/v1/rota/changes',
    summary: 'Who changed what of the rota, when and why, oldest first.',
    who: 'staff',
    query: { after: 'Only what made the versions after this one.' },
    paged: 'no',
    answers: { 200: { description: 'The changes.', schema: changeList } },
    problems: [...memberProblems, 'content-invalid'],
  },
  {
    method: 'get',
    path: '/v1/rota/fairness',
    summary: 'How hours, nights, weekends and public holidays fell on people, by default in the 90 days before now.',
    who: 'staff',
    query: times,
    paged: 'no',
    answers: { 200: { description: 'By person, who carried most first.', schema: fairnessReport } },
    problems: [...memberProblems, 'content-invalid'],
  },
];

const plan: readonly Operation[] = [
  {
    method: 'post',
    path: '/v1/rota/check',
    summary:
      'Check a draft of the layers with what was entered: every gap, double booking and person that cannot be reached. Changes nothing.',
    who: 'staff',
    body: draftRequest,
    answers: { 200: { description: 'Everything wrong with it; nothing: it can be published.', schema: checkedDraft } },
    problems: [...memberProblems, ...bodyProblems],
  },
  {
    method: 'post',
    path: '/v1/rota/publish',
    summary: 'Replace the layers. Refused with everything that would be wrong in the year to come. Supervisors.',
    who: 'staff',
    ifMatch: 'required',
    body: publicationRequest,
    answers: changed,
    problems: changeProblems,
  },
];

const entries: readonly Operation[] = [
  made({
    path: '/v1/rota/overrides',
    summary: 'Put people on a layer instead of those the schedule names. Supervisors.',
    body: overrideRequest,
  }),
  step({
    path: '/v1/rota/overrides/{id}/remove',
    summary: 'Remove an override from now on. Supervisors.',
    body: reasonRequest,
  }),
  made({
    path: '/v1/rota/temporary-schedules',
    summary: 'Replace the schedule of a layer for a while. Supervisors.',
    body: scheduleRequest,
  }),
  step({
    path: '/v1/rota/temporary-schedules/{id}/remove',
    summary: 'Remove a temporary schedule from now on. Supervisors.',
    body: reasonRequest,
  }),
  made({
    path: '/v1/rota/leave',
    summary: 'Ask for leave; from a supervisor for somebody else, enter it. What it leaves open is answered.',
    body: leaveRequest,
  }),
  step({
    path: '/v1/rota/leave/{id}/approve',
    summary: 'Approve leave of somebody else. Supervisors.',
    body: emptyRequest,
  }),
  step({
    path: '/v1/rota/leave/{id}/refuse',
    summary: 'Refuse leave, with a reason. Supervisors.',
    body: reasonRequest,
  }),
  step({
    path: '/v1/rota/leave/{id}/withdraw',
    summary: 'Give up leave, also what is left of it.',
    body: emptyRequest,
  }),
  made({
    path: '/v1/rota/swaps',
    summary: 'Offer a shift of your own to a colleague, or to whoever takes it.',
    body: swapRequest,
    problems: ['not-on-call', 'already-recorded'],
  }),
  step({
    path: '/v1/rota/swaps/{id}/take',
    summary: 'Take an offered shift; a supervisor approves.',
    body: emptyRequest,
    problems: ['not-on-call'],
  }),
  step({
    path: '/v1/rota/swaps/{id}/approve',
    summary: 'Approve a swap that was taken: it becomes an override. Supervisors who have no part in it.',
    body: emptyRequest,
    problems: ['not-on-call'],
  }),
  step({
    path: '/v1/rota/swaps/{id}/decline',
    summary: 'Decline a swap: supervisors, or the colleague it was offered to.',
    body: reasonRequest,
  }),
  step({ path: '/v1/rota/swaps/{id}/take-back', summary: 'Keep the shift after all.', body: emptyRequest }),
];

const feeds: readonly Operation[] = [
  {
    method: 'get',
    path: '/v1/rota/feeds',
    summary: 'Your calendar feeds, without their addresses.',
    who: 'staff',
    paged: 'no',
    answers: { 200: { description: 'The feeds.', schema: feedList } },
    problems: memberProblems,
  },
  {
    method: 'post',
    path: '/v1/rota/feeds',
    summary: 'Make a private address of your own shifts for a calendar. It is shown once.',
    who: 'staff',
    idempotencyKey: 'required',
    body: emptyRequest,
    answers: { 200: { description: 'The feed with its address.', schema: feedMade } },
    problems: [...memberProblems, ...bodyProblems, 'idempotency-key-missing', 'already-recorded'],
  },
  {
    method: 'post',
    path: '/v1/rota/feeds/{id}/revoke',
    summary: 'Close a calendar feed: your own, or anybody else has, for supervisors.',
    who: 'staff',
    body: emptyRequest,
    answers: { 200: { description: 'Your feeds.', schema: feedList } },
    problems: [...memberProblems, ...bodyProblems, 'not-found'],
  },
  {
    method: 'get',
    path: '/v1/rota/calendar/{token}',
    summary: 'The shifts of one person as an iCalendar, to whoever has the address: layers and times, nothing else.',
    who: 'link',
    answers: { 200: { description: 'text/calendar (RFC 5545).' } },
    problems: ['link-invalid'],
  },
];

/** Who is on call, and how people change it. */
export const rotaOperations: readonly Operation[] = [...reading, ...plan, ...entries, ...feeds];

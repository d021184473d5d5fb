import { type paths } from './schema.ts';

type Json<R> = R extends { content: { 'application/json': infer T } } ? T : never;
type Reading = { get: { responses: { 200: unknown } } };

/** What a GET of a path answers: `Got<'/v1/cases/{id}'>`. */
export type Got<P extends keyof paths> = paths[P] extends Reading ? Json<paths[P]['get']['responses'][200]> : never;

export type AlertView = Got<'/v1/alerts'>['items'][number];
export type AlertWithPages = Got<'/v1/alerts/{id}'>;
export type CaseView = Got<'/v1/cases/{id}'>;
export type DeadlineView = Got<'/v1/cases/{id}/deadlines'>['items'][number];
export type TimelineEntry = Got<'/v1/cases/{id}/timeline'>['items'][number];
export type ReportView = Got<'/v1/referrals/{id}/report'>;
export type ReferralView = Got<'/v1/referrals/{id}'>;
export type DocumentView = Got<'/v1/cases/{id}/forms'>['items'][number];
export type PlanView = Got<'/v1/cases/{id}/plans'>['items'][number];
export type VulnerabilityList = Got<'/v1/cases/{id}/vulnerabilities'>;
export type CaseListItem = Got<'/v1/cases'>['items'][number];
export type RequestView = Got<'/v1/cases/{id}/requests'>['items'][number];
export type WaitingRequest = Got<'/v1/waiting-requests'>['items'][number];
export type Colleague = Got<'/v1/colleagues'>['items'][number];
export type SearchAnswer = paths['/v1/searches']['post']['responses'][200]['content']['application/json'];

import { type Got } from '../api/answers.ts';
import { type paths } from '../api/schema.ts';

export type InstitutionView = Got<'/v1/institutions/{id}'>;
export type InstitutionChange = Got<'/v1/institutions/{id}/changes'>['items'][number];
export type ClientView = Got<'/v1/clients'>['items'][number];
export type UserView = Got<'/v1/institutions/{id}/users'>['items'][number];
export type StaffItem = Got<'/v1/staff'>['items'][number];
export type DrillView = Got<'/v1/drills'>['items'][number];
export type DeadLetterState = Got<'/v1/dead-letters'>['items'][number];

type Answered<R> = R extends { 200: { content: { 'application/json': infer T } } } ? T : never;
export type StaffChanged = Answered<paths['/v1/staff/{staffId}']['post']['responses']>;
export type AuditFound = Answered<paths['/v1/audit-searches']['post']['responses']>;

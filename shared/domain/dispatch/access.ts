import { type Instant } from '../kernel/time.ts';
import { onCallAt } from '../rota/on-call.ts';
import { type Rota, type StaffMember } from '../rota/rota.ts';
import { isOfPair } from './decide-dispatch.ts';
import { type Dispatch } from './dispatch.ts';

export const isOnCall = (rota: Rota, staffId: string, at: Instant): boolean =>
  rota.layers.some(({ layer }) => onCallAt(rota, layer, at).includes(staffId));

const leads = ({ roles }: StaffMember): boolean => roles.includes('supervisor') || roles.includes('director');

/** Supervisors, directors and whoever is on call send teams and look after them. */
export const mayDispatch = (member: StaffMember, rota: Rota, at: Instant): boolean =>
  leads(member) || isOnCall(rota, member.staffId, at);

/** They, and the team itself. */
export const maySee = (member: StaffMember, one: Dispatch, rota: Rota, at: Instant): boolean =>
  mayDispatch(member, rota, at) || isOfPair(one, member.staffId);

/** An alarm is closed by a supervisor or director, and never by one of the pair. */
export const mayClose = (member: StaffMember, one: Dispatch): boolean =>
  leads(member) && !isOfPair(one, member.staffId);

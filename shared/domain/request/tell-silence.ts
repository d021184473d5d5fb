import { noticesToStaff, type ClockSubject } from '../clock/tell-staff.ts';
import { type Channel } from '../escalation/policy.ts';
import { type Deputy } from '../institution/institution.ts';
import { type CaseId } from '../kernel/ids.ts';
import { type Instant } from '../kernel/time.ts';
import { type Notice } from '../notice/notice.ts';
import { type Rota } from '../rota/rota.ts';
import { type InstitutionRequest } from './request.ts';

type Context = { subject: ClockSubject; rota: Rota; now: Instant };

/**
 * To the case's worker, else the supervisors, else the director: somebody of the county always hears of a silence.
 * @param id starts the ids of the notices, so that the same word is written once.
 */
export const tellStaffOfSilence = (id: string, caseId: CaseId, { subject, ...context }: Context): Notice[] => {
  const word = { id, about: 'institution-silent', owner: { kind: 'case', caseId } } as const;
  const told = noticesToStaff(word, 'case-worker', subject, context);
  return told.length > 0 ? told : noticesToStaff(word, 'director', subject, context);
};

/** To the institution's deputy by every channel there is. @returns none for an institution that named nobody. */
const tellDeputy = (
  { requestId, caseId, institution }: InstitutionRequest,
  deputy: Deputy | undefined,
  now: Instant,
): Notice[] => {
  const addresses: [Channel, string | undefined][] = [
    ['email', deputy?.email],
    ['sms', deputy?.phone],
  ];
  return addresses.flatMap(([channel, to]): Notice[] =>
    to === undefined
      ? []
      : [
          {
            state: 'pending',
            noticeId: `${requestId}-deputy-${channel}`,
            owner: { kind: 'case', caseId },
            about: 'answer-missing',
            institutionId: institution.institutionId,
            channel,
            to,
            createdAt: now,
          },
        ],
  );
};

/** Who is told that an institution let a term pass: its own deputy; where it named none, the county's people. */
export const tellOfSilence = (request: InstitutionRequest, deputy: Deputy | undefined, context: Context): Notice[] => {
  const told = tellDeputy(request, deputy, context.now);
  return told.length > 0 ? told : tellStaffOfSilence(`${request.requestId}-silent`, request.caseId, context);
};

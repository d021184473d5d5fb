import { type ReportView } from '../../api/answers.ts';

export type Member = {
  name: string;
  /** The role in the household, or the relation of a carer, as the sender wrote it. */
  role: string | null;
  address: string | null;
  phone: string | null;
  abroad: boolean;
  referralId: string;
  /** A case of the person's own that the referral opened or joined. */
  caseId: string | null;
};

type Report = ReportView['report'];

const addressOf = ({ address }: Report['subjects'][number]): string | null => address?.text ?? null;

const membersIn = (view: ReportView): Member[] => {
  const { referralId, outcomes, report } = view;
  const caseOf = (index: number): string | null =>
    outcomes.flatMap((one) => ('caseId' in one && one.subject === index ? [one.caseId] : []))[0] ?? null;
  return [
    ...report.subjects.map((one, index): Member => ({
      name: [one.lastName, one.firstName].filter(Boolean).join(' ') || (one.description ?? ''),
      role: one.householdRole ?? null,
      address: addressOf(one),
      phone: one.phone ?? null,
      abroad: false,
      referralId,
      caseId: caseOf(index),
    })),
    ...(report.carers ?? []).map((one): Member => ({
      name: one.name ?? '',
      role: one.relation,
      address: null,
      phone: one.phone ?? null,
      abroad: one.abroad ?? false,
      referralId,
      caseId: null,
    })),
  ];
};

const sameness = ({ caseId, name, role }: Member): string => caseId ?? `${name.toLocaleLowerCase('ro')} ${role ?? ''}`;

/**
 * Who lives with the person of a case, as its referrals tell: the others reported with them, and carers. Somebody named in
 * several referrals is there once, as the newest has them. The person of the case is left out.
 * @param reports oldest first.
 */
export const householdOf = (caseId: string, reports: readonly ReportView[]): Member[] => {
  const found = new Map<string, Member>();
  for (const member of reports.flatMap(membersIn)) if (member.caseId !== caseId) found.set(sameness(member), member);
  return [...found.values()];
};

import { adminActs } from '../../../../shared/domain/audit/admin-act.ts';
import { transitionNames } from '../../../../shared/domain/case/transitions.ts';
import { institutionActs } from '../../../../shared/domain/institution/institution-change.ts';
import { rotaActs } from '../../../../shared/domain/rota/rota-change.ts';
import { type Tell } from '../../texts/use-texts.ts';
import { type AuditFound } from '../answers.ts';

const reads = ['case-read', 'referral-read', 'call-read', 'search'] as const;

/** A step in words, where it has some; otherwise its code, which the history of a case shows too. */
export const actWords = (
  { t, step }: { t: Tell<'administration'>; step: Tell<'cases'> },
  sort: AuditFound['items'][number]['sort'],
  what: string,
): string => {
  switch (sort) {
    case 'act': {
      const act = adminActs.find((one) => one === what);
      return act === undefined ? what : t(`act.${act}`);
    }
    case 'institution': {
      const act = institutionActs.find((one) => one === what);
      return act === undefined ? what : t(`institutionAct.${act}`);
    }
    case 'rota': {
      const act = rotaActs.find((one) => one === what);
      return act === undefined ? what : t(`rotaAct.${act}`);
    }
    case 'read': {
      const read = reads.find((one) => one === what);
      return read === undefined ? what : t(`read.${read}`);
    }
    case 'case': {
      const name = transitionNames.find((one) => one === what);
      return name === undefined ? what : step(`step.${name}`);
    }
    case 'settings':
      return what === 'rule-signed' || what === 'sign-off-withdrawn' ? t(`settings.${what}`) : t('settings.applied');
  }
};

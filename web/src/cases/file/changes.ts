import { type CaseView } from '../../api/answers.ts';
import { type Tell } from '../../texts/use-texts.ts';
import { type Change } from '../../ui/conflict.tsx';

/** What of a case differs from what was on the screen, in words. */
export const changesBetween = (t: Tell<'cases'>, before: CaseView, now: CaseView): Change[] => {
  const worker = ({ assignedTo }: CaseView): string => assignedTo?.name ?? t('list.nobody');
  const contact = ({ firstContactAt }: CaseView): string => t(firstContactAt === null ? 'contact.no' : 'contact.yes');
  const facts: Change[] = [
    { what: t('fact.stage'), before: t(`stage.${before.stage}`), now: t(`stage.${now.stage}`) },
    { what: t('fact.worker'), before: worker(before), now: worker(now) },
    { what: t('fact.urgency'), before: t(`urgency.${before.urgency}`), now: t(`urgency.${now.urgency}`) },
    { what: t('fact.referrals'), before: before.referralIds.join(', '), now: now.referralIds.join(', ') },
    { what: t('fact.contact'), before: contact(before), now: contact(now) },
  ];
  return facts.filter((fact) => fact.before !== fact.now);
};

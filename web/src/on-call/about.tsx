import { type AlertView } from '../api/answers.ts';
import { useTexts } from '../texts/use-texts.ts';

/** What an alert is about, by numbers alone: no name and no place. */
export const About = ({ alert: { about, referralId } }: { alert: Pick<AlertView, 'about' | 'referralId'> }) => {
  const t = useTexts('on-call');
  switch (about.kind) {
    case 'referral':
      return t('alert.referral', { number: referralId ?? '' });
    case 'overdue':
      return t('alert.overdue', { rule: about.rule, number: referralId ?? '' });
    case 'check-in':
      return t('alert.checkIn');
    case 'drill':
    case 'canary':
      return t('alert.drill');
  }
};

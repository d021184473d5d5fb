import { type AlertView } from '../api/answers.ts';
import { useTexts } from '../texts/use-texts.ts';
import { Countdown } from '../ui/countdown.tsx';

/** How long an answered alert waits for its first contact, before it calls people again. */
export const ContactBy = ({ alert: { contactBy } }: { alert: Pick<AlertView, 'contactBy'> }) => {
  const t = useTexts('on-call');
  if (contactBy === null) return null;
  return (
    <>
      {' '}
      {t('alert.contactBy')} <Countdown until={contactBy} />
    </>
  );
};

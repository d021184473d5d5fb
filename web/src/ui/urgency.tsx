import { type Urgency } from '../../../shared/domain/kernel/urgency.ts';
import { useTexts } from '../texts/use-texts.ts';

const tones = { immediate: 'tag tag-danger', urgent: 'tag tag-warn', routine: 'tag tag-quiet' } as const;

export const UrgencyTag = ({ urgency }: { urgency: Urgency }) => {
  const t = useTexts('app');
  return <span className={tones[urgency]}>{t(`urgency.${urgency}`)}</span>;
};

import { useTexts } from '../texts/use-texts.ts';

const known = ['verified', 'secondary', 'unverified'] as const;

/** How sure we are of a source; nothing for a promise of the service itself. */
export const Mark = ({ verification }: { verification: string | null }) => {
  const t = useTexts('settings');
  const mark = known.find((one) => one === verification);
  if (mark === undefined) return null;
  return <span className={mark === 'verified' ? 'tag tag-good' : 'tag tag-warn'}>{t(`mark.${mark}`)}</span>;
};

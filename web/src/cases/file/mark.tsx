import { useTexts } from '../../texts/use-texts.ts';

const known = ['verified', 'secondary', 'unverified'] as const;

/** How sure we are of a legal source. Never shown as "the law says" unless it was read in the act itself. */
export const Mark = ({ verification }: { verification: string | null }) => {
  const t = useTexts('cases');
  const mark = known.find((one) => one === verification);
  if (mark === undefined) return null;
  return <span className={mark === 'verified' ? 'tag tag-good' : 'tag tag-warn'}>{t(`mark.${mark}`)}</span>;
};

import { useTexts } from '../../texts/use-texts.ts';

type Props = { account: { enabled: boolean; state: 'invited' | 'active' | 'reset' } | null };

/** How somebody's account stands, in a word. */
export const AccountTag = ({ account }: Props) => {
  const t = useTexts('administration');
  if (account === null) return <span className="tag tag-warn">{t('account.none')}</span>;
  if (!account.enabled) return <span className="tag tag-danger">{t('account.disabled')}</span>;
  const tone = { invited: 'tag-warn', active: 'tag-good', reset: 'tag-warn' } as const;
  return <span className={`tag ${tone[account.state]}`}>{t(`account.${account.state}`)}</span>;
};

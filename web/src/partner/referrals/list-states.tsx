import { useTexts } from '../../texts/use-texts.ts';
import { Empty, Failed, Loading, OfflineBanner } from '../../ui/states.tsx';
import { PartnerLink } from '../routing/link.tsx';

type Props = {
  data: { items: readonly unknown[] } | null;
  error: unknown;
  retry: () => void;
  /** What is said beside the way to a first referral when there is none. */
  noneText: string;
};

/** What a list of referrals says while it is not there, cannot be had, or is empty. */
export const ListStates = ({ data, error, retry, noneText }: Props) => {
  const t = useTexts('partner');
  return (
    <>
      <OfflineBanner>
        <p>{t('mine.offline')}</p>
      </OfflineBanner>
      {error === null ? null : <Failed error={error} retry={retry} />}
      {data === null && error === null ? <Loading /> : null}
      {data?.items.length === 0 ? (
        <Empty title={t('mine.none')}>
          <p>{noneText}</p>
          <PartnerLink to="/partener/sesizare" className="button button-primary">
            {t('mine.first')}
          </PartnerLink>
        </Empty>
      ) : null}
    </>
  );
};

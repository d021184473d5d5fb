import { useState } from 'react';
import { useTexts } from '../../texts/use-texts.ts';
import { TextField } from '../../ui/field.tsx';
import { Moment } from '../../ui/moment.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Page } from '../../ui/page.tsx';
import { Failed, Loading } from '../../ui/states.tsx';
import { RotaNav } from '../rota-nav.tsx';
import { useFeeds, useMakeFeed, useRevokeFeed } from './use-feeds.ts';
import '../rota.css';

type Copied = 'no' | 'yes' | 'refused';

/** The address that was just made: it cannot be shown again. */
const MadeAddress = ({ url }: { url: string }) => {
  const t = useTexts('rota');
  const [copied, setCopied] = useState<Copied>('no');
  return (
    <Notice tone="good" title={t('feed.made')}>
      <p>{t('feed.once')}</p>
      <TextField id="feed-url" label={t('feed.address')} value={url} onChange={() => undefined} />
      <p>
        <button
          type="button"
          className="button"
          onClick={() => {
            navigator.clipboard.writeText(url).then(
              () => {
                setCopied('yes');
              },
              () => {
                setCopied('refused');
              },
            );
          }}
        >
          {t('feed.copy')}
        </button>
      </p>
      {copied === 'no' ? null : <p>{t(`feed.copied.${copied}`)}</p>}
    </Notice>
  );
};

/** Private addresses of one's own shifts, for a calendar on the phone. */
export const FeedsPage = () => {
  const t = useTexts('rota');
  const { data, isPending, isError, error, refetch } = useFeeds();
  const make = useMakeFeed();
  const revoke = useRevokeFeed();
  const live = data?.filter(({ revokedAt }) => revokedAt === null) ?? [];
  return (
    <Page title={t('feed.title')} narrow>
      <RotaNav />
      <p>{t('feed.text')}</p>
      {isError ? <Failed error={error} retry={() => void refetch()} /> : null}
      {isPending ? <Loading /> : null}
      {make.isError ? <Failed error={make.error} /> : null}
      {revoke.isError ? <Failed error={revoke.error} /> : null}
      {make.data === undefined || live.every(({ feedId }) => feedId !== make.data.feedId) ? null : (
        <MadeAddress key={make.data.feedId} url={make.data.url} />
      )}
      {data !== undefined && live.length === 0 ? <p className="lead">{t('feed.none')}</p> : null}
      <ul className="cards">
        {live.map(({ feedId, madeAt }) => (
          <li key={feedId} className="card">
            <p>
              {t('feed.madeAt')} <Moment at={madeAt} />
            </p>
            <button
              type="button"
              className="button button-danger"
              aria-disabled={revoke.isPending}
              onClick={() => {
                if (!revoke.isPending) revoke.mutate(feedId);
              }}
            >
              {t('feed.revoke')}
            </button>
          </li>
        ))}
      </ul>
      <button
        type="button"
        className="button button-primary"
        aria-disabled={make.isPending}
        onClick={() => {
          if (!make.isPending) make.mutate(crypto.randomUUID());
        }}
      >
        {t(make.isPending ? 'saving' : 'feed.make')}
      </button>
    </Page>
  );
};

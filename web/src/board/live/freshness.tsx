import { useTexts } from '../../texts/use-texts.ts';
import { Moment } from '../../ui/moment.tsx';
import { Notice } from '../../ui/notice.tsx';
import { useNow } from '../../ui/use-now.ts';

/** Three looks that failed: a board older than this shows what was, not what is; in ms. */
const tooOld = 15_000;

/** When the board was last looked at; it says so loudly when that is no longer now. */
export const Freshness = ({ updatedAt }: { updatedAt: number }) => {
  const t = useTexts('board');
  const now = useNow();
  const moment = <Moment at={new Date(updatedAt).toISOString()} precise />;
  if (now - updatedAt < tooOld)
    return (
      <p className="hint">
        {t('fresh.at')} {moment}
      </p>
    );
  return (
    <Notice tone="danger" title={t('fresh.old')}>
      <p>
        {t('fresh.oldText')} {moment}.
      </p>
    </Notice>
  );
};

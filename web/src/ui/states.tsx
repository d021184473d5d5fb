import { useSyncExternalStore, type ReactNode } from 'react';
import { isPassing, Refusal } from '../api/refusal.ts';
import { useTexts } from '../texts/use-texts.ts';
import { Notice } from './notice.tsx';

/** The answer is on its way. Nothing moves, so that it is calm on a slow line. */
export const Loading = () => {
  const t = useTexts('app');
  return (
    <p className="lead" role="status">
      {t('state.loading')}
    </p>
  );
};

/** There is nothing, and that is a fact: not an error, not still loading. */
export const Empty = ({ title, children }: { title: string; children?: ReactNode }) => (
  <div className="card">
    <h2>{title}</h2>
    {children}
  </div>
);

/** It could not be had: why, and what can be done about it. */
export const Failed = ({ error, retry }: { error: unknown; retry?: () => void }) => {
  const t = useTexts('app');
  const passing = isPassing(error);
  const said = error instanceof Refusal && error.problem.detail !== '' ? error.problem.detail : t('state.failedText');
  return (
    <Notice tone="danger" title={passing ? t('state.unreachable') : t('state.failed')}>
      <p>{passing ? t('state.unreachableText') : said}</p>
      {retry === undefined ? null : (
        <p>
          <button type="button" className="button" onClick={retry}>
            {t('action.retry')}
          </button>
        </p>
      )}
    </Notice>
  );
};

const onLine = (listener: () => void): (() => void) => {
  addEventListener('online', listener);
  addEventListener('offline', listener);
  return () => {
    removeEventListener('online', listener);
    removeEventListener('offline', listener);
  };
};

/** Whether the device believes it has a line. False is certain; true only means that it is worth trying. */
export const useOnline = (): boolean => useSyncExternalStore(onLine, () => navigator.onLine);

export const OfflineBanner = ({ children }: { children: ReactNode }) =>
  useOnline() ? null : (
    <div className="notice notice-warn" role="status">
      {children}
    </div>
  );

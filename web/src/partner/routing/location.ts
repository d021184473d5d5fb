import { useSyncExternalStore } from 'react';

/**
 * Where the partner's pages are. There are ten of them and no nesting: the browser's own history does, and the router that
 * the console uses needs more of React than Preact has (docs/decisions/0010-two-web-bundles.md).
 */
const subscribe = (listener: () => void): (() => void) => {
  addEventListener('popstate', listener);
  return () => {
    removeEventListener('popstate', listener);
  };
};

export const usePath = (): string => useSyncExternalStore(subscribe, () => location.pathname);

/** Goes to a page of the partner's without loading the document again. */
export const go = (path: string, how: 'push' | 'replace' = 'push'): void => {
  if (how === 'push') history.pushState(null, '', path);
  else history.replaceState(null, '', path);
  dispatchEvent(new PopStateEvent('popstate'));
  scrollTo(0, 0);
};
